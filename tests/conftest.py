"""Profiles of the property tests: short by default, long by ``HYPOTHESIS_PROFILE=long``."""

import os

from hypothesis import HealthCheck, settings

from csto_records.strategies.entry import register

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("ci", max_examples=40, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# the entry point does it where the package is installed; a checkout on the path has none
register()
