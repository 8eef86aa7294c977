"""Profiles of the property tests: short by default, long by ``HYPOTHESIS_PROFILE=long``."""

import os

from hypothesis import HealthCheck, Phase, settings

from csto_records.strategies.entry import register

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("ci", max_examples=40, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=_SLOW)
# for tools/mutation.py: a planted fault need only be found, not shrunk
settings.register_profile(
    "mutation",
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# the entry point does it where the package is installed; a checkout on the path has none
register()
