"""Factor files: a malformed one is refused with file, line and reason; what is shipped is whole."""

from pathlib import Path

import pytest

from app.emissions.calculation import COMPARISON
from app.emissions.factors import FactorError, FactorSet
from app.emissions.set_files import COLUMNS, METADATA, SOURCE_COLUMNS, SWEDISH_SOURCES, read_set, read_source
from app.emissions.sets import factor_set, set_keys
from app.emissions.vocabulary import FUELS, MODES

META = {
    "key": "prov", "name_sv": "Prov", "name_en": "Trial", "edition": "1", "boundary": "WTW", "basis": "location",
    "geography": "SE", "valid_from": "2026-01-01", "uplift": "altitude_in_factor", "licence": "ours",
    "licence_sv": "vår",
}  # fmt: skip
GAPS = [f"{mode},,,gap,,,,WTW,Nothing found.,Inget hittades." for mode in MODES if mode != "bus"]
BUS = "bus,,,source.csv,se.bus,1,,WTW,,"
SOURCE = "se.bus,bus,,pkm,0.020,0.006,SE,1,,Somebody,https://example.org,"
FIRST_ROW = len(META) + 3
"""Line of a set's first row: after its metadata, the empty line and the header."""


def write(folder: Path, rows: list[str], sources: list[str] | None = None, **changes: str | None) -> Path:
    """Write a set file and its source file; a change to None leaves a line out."""
    meta = [f"{name}: {value}" for name, value in (META | changes).items() if value is not None]
    path = folder / "prov.set"
    path.write_text("\n".join([*meta, "", ",".join(COLUMNS), *rows, ""]), encoding="utf-8")
    lines = [",".join(SOURCE_COLUMNS), *(sources or [SOURCE]), ""]
    (folder / "source.csv").write_text("\n".join(lines), encoding="utf-8")
    if not (folder / SWEDISH_SOURCES).exists():
        (folder / SWEDISH_SOURCES).write_text("source,source_sv\nSomebody,Någon\n", encoding="utf-8")
    return path


def read(folder: Path, rows: list[str], sources: list[str] | None = None, **changes: str | None) -> FactorSet:
    """Write a set and read it."""
    return read_set(write(folder, rows, sources, **changes), folder)


def test_a_good_file_is_taken(tmp_path: Path) -> None:
    found = read(tmp_path, [BUS, *GAPS])
    factor = found.find("bus")
    assert factor
    assert (factor.kg_per_km, factor.unit, factor.source, factor.edition) == (0.026, "pkm", "Somebody", "1")
    assert found.name == {"sv": "Prov", "en": "Trial"}
    assert (factor.source_sv, found.licence_sv) == ("Någon", "vår")
    gap = found.find("ferry")
    assert gap
    assert (gap.note, gap.note_sv) == ("Nothing found.", "Inget hittades.")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("rocket,,,gap,,,,WTW,None.,Ingen.", "mode 'rocket'"),
        ("car,coal,,gap,,,,WTW,None.,Ingen.", "fuel 'coal'"),
        ("flight,,steerage,gap,,,,WTW,None.,Ingen.", "cabin_class 'steerage'"),
        ("bus,,,source.csv,se.bus,1,,LCA,,", "boundary 'LCA' in a set of 'WTW'"),
        ("bus,,,source.csv,se.tram,1,,WTW,,", "'se.tram' in edition '1' is not in source.csv"),
        ("bus,,,source.csv,se.bus,2,,WTW,,", "'se.bus' in edition '2' is not in source.csv"),
        ("bus,,,source.csv,se.bus,1,fuel,WTW,,", "no component 'fuel'"),
        ("bus,,,,se.bus,1,,WTW,,", "file ''"),
        ("bus,,,../source.csv,se.bus,1,,WTW,,", "file '../source.csv'"),
        ("bus,,,elsewhere.csv,se.bus,1,,WTW,,", "file 'elsewhere.csv'"),
        ("bus,,,gap,,,,WTW,,Inget.", "says why"),
        ("bus,,,gap,,,,WTW,Nothing found.,", "note_sv is missing"),
        ("bus,,,source.csv,se.bus,1,,WTW,,Stadsbuss.", "note is missing"),
        ("bus,,,no_fuel,,,,WTW,Rolls by itself.,Rullar själv.", "no_fuel is only for walk, bicycle"),
        ("bus,,source.csv,se.bus,1,,WTW,,", "9 values; expected 10"),
        ('bus,,,"source.csv"x,se.bus,1,,WTW,', "expected"),
    ],
)
def test_no_malformed_row_of_a_set_gets_through(tmp_path: Path, row: str, reason: str) -> None:
    with pytest.raises(FactorError) as refused:
        read(tmp_path, [row, *GAPS])
    assert f"prov.set, line {FIRST_ROW}: " in str(refused.value)
    assert reason in str(refused.value)


def test_no_mode_stands_twice_and_none_is_forgotten(tmp_path: Path) -> None:
    with pytest.raises(FactorError, match=rf"prov\.set, line {FIRST_ROW + 1}: bus stands twice"):
        read(tmp_path, [BUS, BUS, *GAPS])
    with pytest.raises(FactorError, match=r"prov\.set: no row for bus"):
        read(tmp_path, GAPS)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (SOURCE.replace("0.020", "-0.020"), "kg_co2e '-0.020'; expected a number from 0"),
        (SOURCE.replace("0.020", "0,020"), "13 values; expected 12"),
        (SOURCE.replace("0.020", "much"), "kg_co2e 'much'"),
        (SOURCE.replace("0.020", "nan"), "kg_co2e 'nan'"),
        (SOURCE.replace("0.006", "inf"), "kg_co2e_wtt 'inf'"),
        (SOURCE.replace("pkm", "mile"), "unit 'mile'; expected one of: vkm, pkm"),
        (SOURCE.replace("Somebody", ""), "source is missing"),
        (SOURCE.replace("SE,1,", "SE,,"), "edition is missing"),
    ],
)
def test_no_malformed_number_gets_through(tmp_path: Path, source: str, reason: str) -> None:
    with pytest.raises(FactorError) as refused:
        read(tmp_path, [BUS, *GAPS], [source])
    assert "source.csv, line 2: " in str(refused.value)
    assert reason in str(refused.value)


def test_no_key_stands_twice_in_one_edition(tmp_path: Path) -> None:
    with pytest.raises(FactorError, match=r"source\.csv, line 3: se\.bus in edition 1 stands twice"):
        read(tmp_path, [BUS, *GAPS], [SOURCE, SOURCE.replace("0.020", "0.021")])
    read(tmp_path, [BUS, *GAPS], [SOURCE, SOURCE.replace("SE,1,", "SE,2,")])


def test_a_number_that_is_unknown_or_per_hour_never_becomes_a_factor(tmp_path: Path) -> None:
    with pytest.raises(FactorError, match="has no number in kg_co2e; what is not known is a gap"):
        read(tmp_path, [BUS, *GAPS], [SOURCE.replace("0.020", "")])
    with pytest.raises(FactorError, match="is per hour; expected vkm or pkm"):
        read(tmp_path, [BUS, *GAPS], [SOURCE.replace("pkm", "hour")])


@pytest.mark.parametrize("name", METADATA)
def test_a_set_always_says_what_it_is(tmp_path: Path, name: str) -> None:
    with pytest.raises(FactorError, match=rf"prov\.set: {name} missing"):
        read(tmp_path, [BUS, *GAPS], **{name: None})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"key": "annan"}, "line 1: key 'annan'; expected one of: prov"),
        ({"boundary": "WTX"}, "line 5: boundary 'WTX'"),
        ({"basis": "hope"}, "line 6: basis 'hope'"),
        ({"valid_from": "soon"}, "line 8: valid_from 'soon'; expected a date"),
        ({"uplift": "1.9"}, "line 9: uplift '1.9'"),
        ({"colour": "blue"}, "line 12: 'colour: blue'"),
    ],
)
def test_metadata_nobody_understands_are_refused_with_their_line(
    tmp_path: Path, change: dict[str, str], reason: str
) -> None:
    with pytest.raises(FactorError) as refused:
        read(tmp_path, [BUS, *GAPS], **change)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("swedish", "reason"),
    [
        ("source,source_sv\nNobody,Ingen\n", f"prov.set, line {FIRST_ROW}: 'Somebody' is not in sources_sv.csv"),
        ("source,source_sv\nSomebody,\n", "sources_sv.csv, line 2: expected the text of a source"),
        ("source,source_sv\nSomebody,Någon\nSomebody,Nån\n", "sources_sv.csv, line 3: 'Somebody' stands twice"),
        ("source,svenska\nSomebody,Någon\n", "sources_sv.csv, line 1: columns"),
    ],
)
def test_no_source_is_told_in_one_language_alone(tmp_path: Path, swedish: str, reason: str) -> None:
    (tmp_path / SWEDISH_SOURCES).write_text(swedish, encoding="utf-8")
    with pytest.raises(FactorError) as refused:
        read(tmp_path, [BUS, *GAPS])
    assert reason in str(refused.value)


def test_an_unknown_set_is_refused_with_the_known_ones() -> None:
    with pytest.raises(FactorError, match=r"mars.*desnz_2025, desnz_2026, sweden, sweden_market"):
        factor_set("mars")


@pytest.mark.parametrize("key", set_keys())
def test_a_shipped_set_never_mixes_boundaries_and_hides_no_gap(key: str) -> None:
    found = factor_set(key)
    assert {factor.boundary for factor in found.factors.values()} == {found.boundary}
    for factor in found.factors.values():
        if factor.kg_per_km is None or factor.factor_key == "no_fuel":
            assert factor.note, factor
        else:
            assert factor.source, factor
            assert factor.edition, factor
            assert factor.kg_per_km > 0, factor


@pytest.mark.parametrize("key", set_keys())
def test_no_fuel_falls_back_to_petrol_and_the_car_to_compare_with_is_known(key: str) -> None:
    found = factor_set(key)
    for fuel in FUELS:
        for mode in ("car", "taxi"):
            factor = found.find(mode, fuel)
            assert factor, (mode, fuel)
            if fuel not in ("petrol", "diesel", "hybrid", "plugin_hybrid"):
                assert factor.fuel == fuel or factor.kg_per_km is None, (
                    f"{mode} on {fuel} counts as {factor.factor_key}"
                )
    for mode in ("moped", "motorcycle"):
        electric = found.find(mode, "electric")
        assert electric
        assert electric.kg_per_km is None
    comparison = found.find(*COMPARISON)
    assert comparison
    assert comparison.kg_per_km


def test_british_electricity_never_moves_a_swedish_train_or_car() -> None:
    """The collection that the factors come from says so itself; see docs/emissions.md."""
    for key in ("desnz_2025", "desnz_2026"):
        for mode, fuel in (("train", ""), ("commuter_train", ""), ("metro", ""), ("tram", ""), ("car", "electric")):
            factor = factor_set(key).find(mode, fuel)
            assert factor
            assert factor.kg_per_km is None


@pytest.mark.parametrize("key", ["sweden", "sweden_market"])
def test_the_classes_of_a_swedish_flight_are_multiples_of_economy_by_one_convention(key: str) -> None:
    """A class without a Swedish figure is economy times DESNZ's share of the cabin; DESNZ's 8 % of detour cancels."""

    def kg(of: str, cabin: str) -> float:
        factor = factor_set(of).find("flight", cabin_class=cabin)
        assert factor
        assert factor.cabin_class == cabin
        assert factor.kg_per_km
        return factor.kg_per_km

    assert kg(key, "economy") == kg(key, "") == 0.133
    for cabin in ("premium_economy", "first"):
        share = kg("desnz_2026", cabin) / kg("desnz_2026", "economy")
        assert kg(key, cabin) == round(kg(key, "economy") * share, 3), cabin
    assert kg(key, "economy") < kg(key, "premium_economy") < kg(key, "business") < kg(key, "first")
    assert factor_set(key).uplift == "altitude_in_factor"


def test_every_source_file_that_is_shipped_is_whole() -> None:
    folder = Path(__file__).parent.parent / "app" / "emissions" / "data"
    for name in ("sweden.csv", "desnz.csv", "ademe.csv"):
        assert len(read_source(folder / name)) > 60
