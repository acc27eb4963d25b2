"""Writes `pwa/src/contract.gen.ts`: what phone and server have agreed on, read off the server's own definitions.

Shapes are msgspec Structs, turned into interfaces by way of their JSON Schema (msgspec) and json-schema-to-typescript;
their docstrings and `Meta(description=…)` become the comments. Vocabularies, limits, thresholds and codes are constants of
the server's modules; the docstring below a constant becomes its comment.

`make contract` runs it; with `--check` it writes nothing, and ends with 1 where the file is stale.
"""

import ast
import datetime as dt
import importlib
import inspect
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec

from app.calendar import FreeDay
from app.diary.results import Earlier, StoredResult
from app.diary.schemas import (
    AvoidedTripFields,
    Leave,
    Leg,
    ScheduleFields,
    TripFields,
    UsualFields,
    VehicleFields,
)
from app.emissions.calculation import LegResult
from app.emissions.costs import Rate
from app.emissions.vocabulary import MODES
from app.emissions.wire import Comparison, EmissionData, SentChoice, SentFactor, SentSet
from app.home import schemas as home
from app.languages import InBoth
from app.personal_data import schemas as personal_data
from app.push import messages as push
from app.questionnaire import questions
from app.questionnaire.schemas import AnswerFields
from app.sync import schemas as sync
from app.sync.registry import registry
from app.sync.service import Answer
from app.web.errors import ErrorAnswer, Problem

PWA = Path(__file__).resolve().parent.parent
TARGET = PWA / "src" / "contract.gen.ts"
LARGEST = 2**53
WIDTH = 100

HEAD = """/**
 * What goes over the wire between phone and server, and the words and limits that both use: see docs/contracts.md.
 *
 * Written by `make contract` from the server's definitions. Do not edit: change those.
 *
 * Units: distances in whole metres, emissions in whole milligrams of CO2e, money in whole öre, active travel in whole
 * seconds, dates as local ISO dates. `null` means "not known", never zero.
 */
"""

# (module, constant, type of its members)
VOCABULARY = [
    ("app.emissions.vocabulary", "MODES", "Mode"),
    ("app.emissions.vocabulary", "FUELS", "Fuel"),
    ("app.emissions.vocabulary", "VEHICLE_OWNERS", "VehicleOwner"),
    ("app.emissions.vocabulary", "CABIN_CLASSES", "CabinClass"),
    ("app.emissions.vocabulary", "CATEGORIES", "Category"),
    ("app.diary.schemas", "PURPOSES", "Purpose"),
    ("app.diary.schemas", "DIRECTIONS", "Direction"),
    ("app.diary.schemas", "AVOIDED_REASONS", "AvoidedReason"),
    ("app.diary.schemas", "VEHICLE_MODES", "VehicleMode"),
    ("app.organisations.models", "ROLES", "Role"),
    ("app.questionnaire.schemas", "USUAL_MODES", "UsualMode"),
    ("app.languages", "LANGUAGES", "Language"),
    ("app.statistics.verdict", "VERDICTS", "Verdict"),
    ("app.nudges.texts", "VOICES", "Voice"),
    ("app.sync.schemas", "OUTCOMES", "Outcome"),
    ("app.codes", "REJECTION_CODES", "RejectionCode"),
    ("app.codes", "ERROR_CODES", "ErrorCode"),
]
# (module, constants): what is refused beyond them, what is shown from them on
CONSTANTS = [
    ("app.emissions.vocabulary", ["ACTIVE", "PUBLIC", "LONGEST_KM", "UNUSUAL_KM"]),
    ("app.diary.judgement", ["EARLIEST"]),
    (
        "app.diary.schemas",
        [
            "MOST_LEGS", "MOST_PERSONS", "MOST_PEOPLE", "MOST_GRAMS_PER_KM", "MOST_ORE", "MOST_ODOMETER", "MOST_LEAVE",
            "LONGEST_NAME", "LONGEST_NOTE", "LONGEST_ERRAND", "LONGEST_CLIENT", "LONGEST_PLACE",
        ],
    ),
    ("app.web.numbers", ["TONNES_FROM"]),
    ("app.nudges.steps", ["WALKABLE", "CYCLABLE", "TRAIN_INSTEAD"]),
    ("app.sync.schemas", ["PROTOCOL", "MOST_MUTATIONS", "MOST_BYTES"]),
]  # fmt: skip
# Names of the phone's, and the Structs behind them.
SHAPES: dict[str, Any] = {
    "Leg": Leg,
    "TripFields": TripFields,
    "UsualFields": UsualFields,
    "AvoidedTripFields": AvoidedTripFields,
    "VehicleFields": VehicleFields,
    "Leave": Leave,
    "ScheduleFields": ScheduleFields,
    "AnswerFields": AnswerFields,
    "LegFigures": LegResult,
    "EarlierFigures": Earlier,
    "TripFigures": StoredResult,
    "InBoth": InBoth,
    "FactorSet": SentSet,
    "Factor": SentFactor,
    "FactorChoice": SentChoice,
    "Rate": Rate,
    "Comparison": Comparison,
    "EmissionData": EmissionData,
    "FreeDay": FreeDay,
    "HomeDepartment": home.HomeDepartment,
    "HomeMember": home.HomeMember,
    "HomeOrganisation": home.HomeOrganisation,
    "TargetPoint": home.TargetPoint,
    "PathEnd": home.PathEnd,
    "Need": home.HomeNeed,
    "Target": home.HomeTarget,
    "CategoryMetres": home.CategoryMetres,
    "Group": home.GroupWeek,
    "Together": home.Together,
    "HomeCalendar": home.HomeCalendar,
    "HomePush": home.HomePush,
    "HomeNudge": home.HomeNudge,
    "QuestionChoice": questions.Choice,
    "QuestionCondition": questions.Condition,
    "Question": questions.Question,
    "QuestionPart": questions.Part,
    "HomeRound": home.HomeRound,
    "Home": home.Home,
    "Mutation": sync.Mutation,
    "SyncRequest": sync.SyncRequest,
    "Reason": sync.Reason,
    "MutationResult": sync.Result,
    "Conflict": sync.Conflict,
    "Change": sync.Change,
    "SyncAnswer": Answer,
    "SignedInDevice": personal_data.SignedInDevice,
    "SignedInDevices": personal_data.SignedInDevices,
    "Kept": personal_data.Kept,
    "LogEdit": personal_data.Edit,
    "LogEdits": personal_data.Edits,
    "Problem": Problem,
    "ErrorAnswer": ErrorAnswer,
    "PushButton": push.PushButton,
    "PushData": push.PushData,
    "PushNotification": push.PushNotification,
    "PushMessage": push.PushMessage,
}
# What an app of this version always says, though the server lets older ones leave it out.
ALWAYS_SAID = {"Mutation", "SyncRequest"}
# What a JSON Schema does not tell, or the owner log passes on without looking into it.
FIELD_TYPES = {
    "Target": {"path": "[PathEnd, PathEnd]"},
    "Mutation": {"patch": "Record<string, unknown>"},
    "SyncRequest": {"protocol": "typeof PROTOCOL"},
    "Change": {"fields": "Record<string, unknown>", "computed": "TripFigures | null", "conflicts": "Conflict[]"},
}


def main() -> int:
    """Write the file, or compare it; returns the exit code."""
    text = generated()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(f"{TARGET} is not what the server says any more: run `make contract`", file=sys.stderr)
    return 1


def generated() -> str:
    """Return the whole file."""
    before = [HEAD, *map(vocabulary, *zip(*VOCABULARY, strict=True))]
    before += [constant(module, name) for module, names in CONSTANTS for name in names]
    job = {"before": "\n".join(before), "shapes": list(shapes()), "after": kinds()}
    npm = [sys.executable, str(PWA / "hatch_build.py"), "npm", "run", "--silent", "contract"]
    done = subprocess.run(npm, input=json.dumps(job), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


# --- constants ---------------------------------------------------------------------------------------------------------


def vocabulary(module: str, name: str, type_name: str) -> str:
    """Return a list of words and the type of one of them."""
    return f"{constant(module, name)}export type {type_name} = (typeof {name})[number];\n"


def constant(module: str, name: str) -> str:
    """Return a constant with its comment."""
    value = getattr(importlib.import_module(module), name)
    lines = docstrings(module)[name].replace("\n", "\n * ")
    return f"/**\n * {lines}\n */\nexport const {name}{literal(value)};\n"


def literal(value: Any) -> str:
    """Return what stands behind the name of a constant."""
    if isinstance(value, dict):
        return f": Readonly<Record<Mode, number>> = {json.dumps(value)}"
    if isinstance(value, frozenset):
        value = sorted(value, key=MODES.index)
    if isinstance(value, tuple | list):
        return f" = {json.dumps(list(value))} as const"
    return f' = "{value}"' if isinstance(value, dt.date) else f" = {value:_}"


def docstrings(module: str) -> dict[str, str]:
    """Return the docstrings below the constants of a module."""
    body = ast.parse(inspect.getsource(importlib.import_module(module))).body
    found = {}
    for statement, following in pairwise(body):
        match statement, following:
            case (
                (ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name))),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                found[name] = comment(text)
    return found


# --- shapes ------------------------------------------------------------------------------------------------------------


def shapes() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the name and JSON Schema of every shape, each on its own: what it refers to is a type of the file."""
    names = {python.__name__: name for name, python in SHAPES.items()}
    _, components = msgspec.json.schema_components(SHAPES.values(), ref_template="{name}")
    if nameless := components.keys() - names.keys():
        raise SystemExit(f"give {', '.join(sorted(nameless))} a name in SHAPES")
    for python, name in names.items():
        schema = described(referring(components[python], names))
        del schema["title"]
        for field, type_name in FIELD_TYPES.get(name, {}).items():
            schema["properties"][field]["tsType"] = type_name
        if name in ALWAYS_SAID:
            schema["required"] = list(schema["properties"])
        yield name, schema


def referring(schema: Any, names: dict[str, str]) -> Any:
    """Return a schema whose references and known vocabularies are types of the file."""
    if isinstance(schema, list):
        return [referring(one, names) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"tsType": names[schema["$ref"]]} | {key: schema[key] for key in schema if key != "$ref"}
    if "enum" in schema and (words := word_type(schema["enum"])):
        return {"tsType": words} | {key: schema[key] for key in schema if key != "enum"}
    return {key: referring(value, names) for key, value in schema.items()}


def word_type(words: list[str]) -> str | None:
    """Return the vocabulary that has exactly these words; an empty one may stand for none of them."""
    for module, name, type_name in VOCABULARY:
        if set(getattr(importlib.import_module(module), name)) == set(words) - {""}:
            return f'{type_name} | ""' if "" in words else type_name
    return None


def described(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema in whose descriptions the bounds stand, too, and nothing of Python."""
    schema["description"] = comment(schema["description"])
    for field in schema["properties"].values():
        if said := "; ".join(part for part in (comment(field.get("description", "")), bounds(field)) if part):
            field["description"] = said
    return schema


def comment(docstring: str) -> str:
    """Return a docstring in lines that fit, and in the words of TypeScript."""
    return textwrap.fill(re.sub(r"\bNone\b", "null", " ".join(docstring.split())), WIDTH)


def bounds(field: dict[str, Any]) -> str:
    """Take from a field how small and how large it may be, and return it in words; empty where nothing bounds it."""
    field = next((one for one in field.get("anyOf", []) if one.get("type") != "null"), field)
    for kind, unit in (("imum", ""), ("Length", " characters"), ("Items", "")):
        least, most = field.pop(f"min{kind}", None), field.pop(f"max{kind}", LARGEST)
        if most < LARGEST:
            return f"{'at most' if least is None else f'{least} –'} {most:,}{unit}"
    return ""


def kinds() -> str:
    """Return the kinds of row that live in the owner log, with their fields."""
    names = {python: name for name, python in SHAPES.items()}
    kinds = registry().kinds
    fields = {name: [field.encode_name for field in msgspec.structs.fields(kind.shape)] for name, kind in kinds.items()}
    rows = "".join(f"{name}: {names[kind.shape]};\n" for name, kind in kinds.items())
    return (
        "/** The kinds of row that live in the owner log, with their fields. */\n"
        f"export interface FieldsOf {{\n{rows}}}\n"
        "export type Kind = keyof FieldsOf;\n"
        f"export const KINDS: readonly Kind[] = {json.dumps(list(kinds))};\n\n"
        "/** The names of a kind's fields: all that this version knows of it. */\n"
        f"export const FIELDS: {{ readonly [K in Kind]: readonly (keyof FieldsOf[K])[] }} = {json.dumps(fields)};\n"
    )


if __name__ == "__main__":
    sys.exit(main())
