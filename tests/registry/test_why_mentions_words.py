"""Why meetings, terms, bodies and statements are one or two, word for word."""

import pytest
from why_words import check_one, check_two

from csto_records import Ref, Registry, Span
from csto_records.claims import Attendance
from small_histories import facts, history

MENTIONS = history(
    facts("meeting/off:a", body="council", start="2020-05-05", place="Minsk"),
    facts("meeting/off2:b", "off2", body="council", start="2020-05-05"),
    facts("meeting/off2:c", "off2", body="council", start="2020-06-05", place="Bishkek"),
    facts("meeting/ref:r", "ref", body="council", start="2020-06", place="Bishkek"),
    facts("meeting/off:p", start="2020-07-05", participants=[Attendance("ann"), Attendance("bob")]),
    facts(
        "meeting/off2:p",
        "off2",
        start="2020-07-05",
        participants=[Attendance("bob"), Attendance("ann")],
    ),
    facts("meeting/g1", body="csto", start="2020-05-05"),
    facts("meeting/g2", "ref", body="csto", start="2020-05-05"),
    facts("tenure/off:t", person="ann", office="head", held="2020-01-01"),
    facts("tenure/off2:t", "off2", person="ann", office="head", held="2020-02-01"),
    facts("tenure/off2:u", "off2", person="bob", office="head", held="2020-03-01"),
    facts("tenure/off2:v", "off2", person="ann", office="head", held="2020-04-01"),
    facts("tenure/off2:w", "off2", person="ann", office="head", held="2020-04-01", acting=True),
    facts("tenure/g1", person="ann", office="aide", start="2000-04-01"),
    facts("tenure/g2", person="ann", office="aide", start="2010-04-01"),
    facts("chairmanship/g1", organisation="csto", member="aland", start="2000-04-01"),
    facts("chairmanship/g2", organisation="csto", member="borland", start="2010-04-01"),
    facts("membership/g1", organisation="csto", member="aland", start="2000-04-01"),
    facts(
        "membership/g2", organisation="csto", member="aland", start="2010-04-01", status="observer"
    ),
    facts("statement/s1", speaker="ann", span=Span(1, 2)),
    facts("statement/s2", speaker="bob", span=Span(1, 2)),
    facts("statement/s3", speaker="bob", span=Span(1, 3)),
    facts("statement/s4", speaker="bob", span=Span(1, 3)),
    facts("organisation/kyrgyzstan", name="Kyrgyzstan", kind="state"),
    facts("organisation/off:kg", "off2", name="Kyrgyz Republic"),
    facts(
        "office/kyrgyzstan-minister-of-foreign-affairs",
        title="Minister of Foreign Affairs",
        organisation="kyrgyzstan",
        seats=1,
    ),
    facts("office/off:fm", "off2", title="Foreign Minister", organisation="off:kg"),
)

MENTIONS_SAME = [
    (
        "off:a",
        "off2:b",
        """
meeting/off2:b and meeting/off:a are one record
  meeting/off2:b and meeting/off:a: one body met on 2020-05-05 [body-and-day]
    supports body, period.start: Ministry, 2021-06-01
    supports body, period.start: Embassy, 2021-06-01
""",
    ),
    (
        "off2:c",
        "ref:r",
        """
meeting/off2:c and meeting/ref:r are one record
  meeting/off2:c and meeting/ref:r: one body met in 2020-06 at one place [body-place-and-month]
    supports body, period.start, place: Embassy, 2021-06-01
    supports body, period.start, place: Handbook, 2022-01-01
""",
    ),
    (
        "off:p",
        "off2:p",
        """
meeting/off2:p and meeting/off:p are one record
  meeting/off2:p and meeting/off:p: the same people met on 2020-07-05 [people-and-day]
    supports participants, period.start: Ministry, 2021-06-01
    supports participants, period.start: Embassy, 2021-06-01
""",
    ),
    (
        "off:t",
        "off2:t",
        """
tenure/off2:t and tenure/off:t are one record
  tenure/off2:t and tenure/off:t: one holder in one seat, and nothing parts them [holder-and-seat]
    supports office, period, person: Ministry, 2021-06-01
    supports office, period, person: Embassy, 2021-06-01
""",
    ),
    (
        "kyrgyzstan",
        "off:kg",
        """
organisation/kyrgyzstan and organisation/off:kg are one record
  organisation/kyrgyzstan and organisation/off:kg: the tables of names give both as kyrgyzstan \
[alias-table]
    supports name: Ministry, 2021-06-01
    supports name: Embassy, 2021-06-01
""",
    ),
    (
        "off:fm",
        "kyrgyzstan-minister-of-foreign-affairs",
        """
office/kyrgyzstan-minister-of-foreign-affairs and office/off:fm are one record
  office/kyrgyzstan-minister-of-foreign-affairs and office/off:fm: the tables of names give both \
as Minister of Foreign Affairs, kyrgyzstan [alias-table]
    supports organisation, title: Ministry, 2021-06-01
    supports organisation, title: Embassy, 2021-06-01
""",
    ),
]

MENTIONS_TWO = [
    (
        "off:a",
        "off2:c",
        """
meeting/off2:c and meeting/off:a are two records
  meeting/off2:c and meeting/off:a: the period differs: 2020-06-05 and 2020-05-05 [different-parts]
    supports period.start: Ministry, 2021-06-01
    supports period.start: Embassy, 2021-06-01
    supports period.start: Handbook, 2022-01-01
  meeting/off2:c and meeting/off:a: the place differs: Bishkek and Minsk [different-parts]
    supports place: Ministry, 2021-06-01
    supports place: Embassy, 2021-06-01
    supports place: Handbook, 2022-01-01
""",
    ),
    (
        Ref("meeting", "g1"),
        Ref("meeting", "g2"),
        """
meeting/g1 and meeting/g2 are two records
  meeting/g1 and meeting/g2: people gave both of them ids, and no claim joins them [given-ids]
""",
    ),
    (
        "off:a",
        "off:p",
        """
meeting/off:a and meeting/off:p are two records
  meeting/off:a and meeting/off:p: the period differs: 2020-05-05 and 2020-07-05 [different-parts]
    supports period.start: Ministry, 2021-06-01
    supports period.start: Embassy, 2021-06-01
""",
    ),
    (
        "off:t",
        "off2:u",
        """
tenure/off2:u and tenure/off:t are two records
  tenure/off2:u and tenure/off:t: the person differs: Bob Elms and Ann Oakes [different-parts]
    supports person: Ministry, 2021-06-01
    supports person: Embassy, 2021-06-01
""",
    ),
    (
        "off:t",
        "off2:v",
        """
tenure/off2:v and tenure/off:t are two records
  tenure/off2:v and tenure/off:t: an end, a start or another holder parts them: start not \
stated, running as of 2020-04-01; start not stated, running as of 2020-02-01 (attested \
2020-01-01 to 2020-02-01) [apart-in-time]
    supports period: Ministry, 2021-06-01
    supports period: Embassy, 2021-06-01
""",
    ),
    (
        "off2:w",
        "off2:v",
        """
tenure/off2:v and tenure/off2:w are two records
  tenure/off2:v and tenure/off2:w: the acting differs: False and True [different-parts]
    supports acting: Embassy, 2021-06-01
""",
    ),
    (
        Ref("tenure", "g1"),
        Ref("tenure", "g2"),
        """
tenure/g1 and tenure/g2 are two records
  tenure/g1 and tenure/g2: people gave both of them ids, and no claim joins them [given-ids]
  tenure/g1 and tenure/g2: an end, a start or another holder parts them: from 2000-04-01, end \
not stated; from 2010-04-01, end not stated [apart-in-time]
    supports period.start: Ministry, 2021-06-01
""",
    ),
    (
        Ref("chairmanship", "g1"),
        Ref("chairmanship", "g2"),
        """
chairmanship/g1 and chairmanship/g2 are two records
  chairmanship/g1 and chairmanship/g2: the member differs: Aland and Borland [different-parts]
    supports member: Ministry, 2021-06-01
  chairmanship/g1 and chairmanship/g2: people gave both of them ids, and no claim joins them \
[given-ids]
""",
    ),
    (
        Ref("membership", "g1"),
        Ref("membership", "g2"),
        """
membership/g1 and membership/g2 are two records
  membership/g1 and membership/g2: the status differs: member and observer [different-parts]
    supports status: Ministry, 2021-06-01
  membership/g1 and membership/g2: people gave both of them ids, and no claim joins them [given-ids]
""",
    ),
    (
        "s1",
        "s2",
        """
statement/s1 and statement/s2 are two records
  statement/s1 and statement/s2: the speaker differs: Ann Oakes and Bob Elms [different-parts]
    supports speaker: Ministry, 2021-06-01
""",
    ),
    (
        "s1",
        "s3",
        """
statement/s1 and statement/s3 are two records
  statement/s1 and statement/s3: the speaker differs: Ann Oakes and Bob Elms [different-parts]
    supports speaker: Ministry, 2021-06-01
  statement/s1 and statement/s3: the span differs: 1-2 and 1-3 [different-parts]
    supports span: Ministry, 2021-06-01
""",
    ),
    (
        "s3",
        "s4",
        """
statement/s3 and statement/s4 are two records
  statement/s3 and statement/s4: nothing on record says that they are one [no-support]
""",
    ),
    (
        "kyrgyzstan",
        "aland",
        """
organisation/aland and organisation/kyrgyzstan are two records
  organisation/aland and organisation/kyrgyzstan: the name differs: Aland and Kyrgyz Republic \
[different-parts]
    supports name: Ministry, 2021-06-01
    supports name: Embassy, 2021-06-01
    supports name: Organisation, 2021-06-01
""",
    ),
    (
        "off:fm",
        "head",
        """
office/head and office/off:fm are two records
  office/head and office/off:fm: the title differs: Head and Minister of Foreign Affairs \
[different-parts]
    supports title: Ministry, 2021-06-01
    supports title: Embassy, 2021-06-01
    supports title: Organisation, 2021-06-01
  office/head and office/off:fm: the organisation differs: CSTO and Kyrgyz Republic \
[different-parts]
    supports organisation: Ministry, 2021-06-01
    supports organisation: Embassy, 2021-06-01
    supports organisation: Organisation, 2021-06-01
""",
    ),
]


@pytest.mark.parametrize(("a", "b", "text"), MENTIONS_SAME)
def test_why_two_are_one_is_said_word_for_word(a, b, text):
    check_one(Registry(MENTIONS.contents), a, b, text)


@pytest.mark.parametrize(("a", "b", "text"), MENTIONS_TWO)
def test_why_two_are_two_is_said_word_for_word(a, b, text):
    check_two(Registry(MENTIONS.contents), a, b, text)
