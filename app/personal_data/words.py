"""The words of the spreadsheet, in both languages: of each sheet its name and its columns, and what codes are called."""

from dataclasses import dataclass

from app.nudges.texts_en import ENGLISH
from app.nudges.texts_sv import SWEDISH


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What the sheets say. `sheets`: by section the sheet's name; `columns`: by key; `codes`: what stands for a code in a cell."""

    sheets: dict[str, str]
    columns: dict[str, str]
    codes: dict[str, str]
    weekdays: tuple[str, ...]
    whole: str


SV = SheetWords(
    sheets={
        "person": "Om mig", "trip": "Resor", "avoided_trip": "Resor som inte gjordes", "usual": "Vanliga resor",
        "vehicle": "Fordon", "schedule": "Arbetsdagar", "answer": "Svar i mätningar",
        "weeks": "Veckor", "messages": "Veckomeddelanden",
        "devices": "Enheter", "passkeys": "Nycklar", "notifications": "Aviseringar", "log": "Logg",
    },
    columns={
        "name": "Namn", "reference": "Beteckning", "organisation": "Organisation", "department": "Avdelning",
        "roles": "Roller", "language": "Språk", "employed_from": "Anställd från", "left_on": "Slutade",
        "date": "Datum", "purpose": "Ärende", "direction": "Riktning", "number": "Delresa", "mode": "Färdsätt",
        "fuel": "Drivmedel", "vehicle_owner": "Fordon", "persons": "Personer i fordonet", "from": "Från", "to": "Till",
        "km": "km", "kg": "kg CO2e", "kr": "kr", "minutes": "Minuter i rörelse", "errand": "Syfte", "client": "Kund",
        "note": "Anteckning", "odometer_start": "Mätarställning före", "odometer_end": "Mätarställning efter",
        "cabin_class": "Klass", "factor_key": "Utsläppsfaktor", "edition": "Utgåva", "boundary": "Systemgräns",
        "deleted": "Borttagen", "reason": "Skäl", "people": "Personer", "legs": "Delresor", "weekdays": "Veckodagar",
        "telework": "Distansdagar", "leave": "Ledigheter", "own_grams_per_km": "g CO2e per km", "week": "Vecka från",
        "trips": "Resor", "avoided": "Resor som inte gjordes", "saved_kg": "Sparat mot bilen, kg CO2e", "title": "Rubrik",
        "body": "Text", "status": "Läge", "browser": "Webbläsare", "system": "System", "since": "Inloggad sedan",
        "used_on": "Senast använd", "service": "Tjänst", "seen_on": "Senast sedd", "seq": "Nummer",
        "received_at": "Mottaget (UTC)", "kind": "Slag", "op": "Åtgärd", "outcome": "Utfall", "code": "Kod",
        "email": "E-postadress", "joined_on": "Med sedan", "question": "Fråga", "answered": "Svar",
    },
    codes={
        **SWEDISH.modes,
        "commute": "pendling", "business": "tjänsteresa", "out": "till jobbet", "home": "hem", "none": "",
        "petrol": "bensin", "diesel": "diesel", "hybrid": "hybrid", "plugin_hybrid": "laddhybrid", "electric": "el",
        "e85": "etanol E85", "biogas": "biogas", "hvo": "HVO", "private": "eget", "company": "förmånsbil",
        "pool": "poolbil", "rental": "hyrbil", "economy": "ekonomi", "premium_economy": "premium ekonomi",
        "business_class": "business", "first": "första", "telework": "distansarbete", "remote_meeting": "resfritt möte",
        "employee": "anställd", "coordinator": "samordnare", "manager": "ledning", "network_lead": "nätverksledare",
        "sv": "svenska", "en": "engelska", "trip": "resa", "avoided_trip": "resa som inte gjordes",
        "usual": "vanlig resa", "vehicle": "fordon", "schedule": "arbetsdagar", "answer": "svar", "unreadable": "oläsligt",
        "unknown": "okänt", "put": "sparat", "delete": "borttaget", "purge": "raderat", "applied": "infört",
        "kept": "behållet", "rejected": "avvisat", "planned": "planerat", "claimed": "påbörjat",
        "delivered": "levererat", "failed": "kom inte fram", "renew": "omräknat",
    },
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    whole="Den fullständiga kopian är JSON-filen. Där står också tidigare beräkningar och allt i loggen.",
)  # fmt: skip
EN = SheetWords(
    sheets={
        "person": "About me", "trip": "Trips", "avoided_trip": "Trips not made", "usual": "Usual trips",
        "vehicle": "Vehicles", "schedule": "Working days", "answer": "Answers", "weeks": "Weeks", "messages": "Weekly messages",
        "devices": "Devices", "passkeys": "Passkeys", "notifications": "Notifications", "log": "Log",
    },
    columns={
        "name": "Name", "reference": "Reference", "organisation": "Organisation", "department": "Department",
        "roles": "Roles", "language": "Language", "employed_from": "Employed from", "left_on": "Left on",
        "date": "Date", "purpose": "Purpose", "direction": "Direction", "number": "Leg", "mode": "Mode",
        "fuel": "Fuel", "vehicle_owner": "Vehicle", "persons": "People in the vehicle", "from": "From", "to": "To",
        "km": "km", "kg": "kg CO2e", "kr": "SEK", "minutes": "Active minutes", "errand": "Errand", "client": "Client",
        "note": "Note", "odometer_start": "Odometer before", "odometer_end": "Odometer after",
        "cabin_class": "Class", "factor_key": "Emission factor", "edition": "Edition", "boundary": "Boundary",
        "deleted": "Deleted", "reason": "Reason", "people": "People", "legs": "Legs", "weekdays": "Weekdays",
        "telework": "Days at home", "leave": "Leave", "own_grams_per_km": "g CO2e per km", "week": "Week from",
        "trips": "Trips", "avoided": "Trips not made", "saved_kg": "Saved against the car, kg CO2e", "title": "Title",
        "body": "Text", "status": "Status", "browser": "Browser", "system": "System", "since": "Signed in since",
        "used_on": "Last used", "service": "Service", "seen_on": "Last seen", "seq": "Number",
        "received_at": "Received (UTC)", "kind": "Kind", "op": "Action", "outcome": "Outcome", "code": "Code",
        "email": "E-mail address", "joined_on": "Joined on", "question": "Question", "answered": "Answer",
    },
    codes={
        **ENGLISH.modes,
        "commute": "commute", "business": "business trip", "out": "to work", "home": "home", "none": "",
        "petrol": "petrol", "diesel": "diesel", "hybrid": "hybrid", "plugin_hybrid": "plug-in hybrid",
        "electric": "electric", "e85": "ethanol E85", "biogas": "biogas", "hvo": "HVO", "private": "own",
        "company": "company car", "pool": "pool car", "rental": "rental car", "economy": "economy",
        "premium_economy": "premium economy", "business_class": "business", "first": "first",
        "telework": "working at home", "remote_meeting": "remote meeting", "employee": "employee",
        "coordinator": "coordinator", "manager": "manager", "network_lead": "network lead", "sv": "Swedish",
        "en": "English", "trip": "trip", "avoided_trip": "trip not made", "usual": "usual trip", "vehicle": "vehicle",
        "schedule": "working days", "answer": "answer", "unreadable": "unreadable", "unknown": "unknown", "put": "saved",
        "delete": "deleted", "purge": "erased", "applied": "applied", "kept": "kept", "rejected": "rejected",
        "planned": "planned", "claimed": "begun", "delivered": "delivered", "failed": "not delivered",
        "renew": "recomputed",
    },
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    whole="The complete copy is the JSON file. It also has earlier results and everything in the log.",
)  # fmt: skip
WORDS: dict[str, SheetWords] = {"sv": SV, "en": EN}
"""By language."""
