"""The free days of each country that an organisation may choose, and what follows from them."""

import datetime as dt

import pytest

from app.calendar import COUNTRIES, free_days, holiday_name, is_comparable, is_workday

YEARS = (2009, 2026, 2027, 2040)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_its_free_days_with_names_in_order(country: str) -> None:
    for year in YEARS:
        found = free_days(year, country)
        assert len(found) >= 7, year
        assert [one.date for one in found] == sorted({one.date for one in found})
        assert all(one.date.year == year and one.name.sv and one.name.en for one in found)
        assert dt.date(year, 1, 1) in {one.date for one in found}


def test_sweden_is_free_on_the_eves_and_others_on_their_own_days() -> None:
    midsummer_eve, constitution_day = dt.date(2026, 6, 19), dt.date(2026, 5, 17)
    assert holiday_name(midsummer_eve) == "Midsommarafton"
    assert holiday_name(midsummer_eve, country="DK") is None
    assert holiday_name(constitution_day, country="NO") == "Grunnlovsdag"
    assert holiday_name(constitution_day, "en", "NO") == "Constitution Day"
    assert holiday_name(dt.date(2026, 12, 6), country="FI") == "Självständighetsdagen"
    assert not is_workday(dt.date(2026, 5, 25), "GB")
    assert is_workday(dt.date(2026, 5, 25))


def test_a_week_that_is_short_in_one_country_is_an_ordinary_one_in_another() -> None:
    easter = dt.date(2026, 3, 30)
    assert is_comparable(easter)
    assert not is_comparable(easter, "NO"), "Maundy Thursday and Good Friday"
