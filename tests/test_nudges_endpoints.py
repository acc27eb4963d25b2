"""Where messages may go. An endpoint comes from anyone, and this server connects to it: nothing outside the list, ever."""

import asyncio
import base64
import multiprocessing
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from app.push import keys
from app.push.courier import Courier
from app.push.endpoints import PushOrigins, PushOriginsError, RefusedError, check_auth, check_p256dh
from app.push.keys import PushKeyError, public_key, vapid
from app.push.service import Address
from app.settings import Settings
from tests.support.nudges import Trap, settings_for
from tests.support.push_service import PushService, unbase64url


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


ALLOWED = PushOrigins.of(Settings())

REAL = [
    "https://fcm.googleapis.com/fcm/send/dQw4w9WgXcQ:APA91bH-_x",
    "https://jmt17.google.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABk_x-y",
    "https://web.push.apple.com/QGuQyavXutnMH9",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAAC%2fx%3d",
]

HOSTILE = [
    "http://fcm.googleapis.com/x",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://localhost/x",
    "https://169.254.169.254/latest/meta-data",
    "https://evil.example/x",
    "https://fcm.googleapis.com.evil.example/x",
    "https://evilfcm.googleapis.com/x",
    "https://push.apple.com/x",
    "https://.push.apple.com/x",
    "https://evilpush.apple.com/x",
    "https://a..push.apple.com/x",
    "https://fcm.googleapis.com:8443/x",
    "https://fcm.googleapis.com:443/x",
    "https://user@fcm.googleapis.com/x",
    "https://user:pw@fcm.googleapis.com/x",
    "https://127.0.0.1@fcm.googleapis.com/x",
    "https://fcm.googleapis.com@127.0.0.1/x",
    "https://127.0.0.1\\@fcm.googleapis.com/x",
    "http://127.0.0.1\\@fcm.googleapis.com/x",
    "https://fcm.googleapis.com\\@127.0.0.1/x",
    "https://fcm.googleapis.com/x\\y",
    "https://FCM.googleapis.com/x",
    "https://fcm.googleapis.com./x",
    "https://fcm.googleapis.com",
    "https://fcm.googleapis.com?x",
    "https://fcm.googleapis.com#@127.0.0.1/",
    "https://fcm.googleapis.com/x#y",
    "https://fcm.googleapis.com/x y",
    "https://fcm.googleapis.com/x\n",
    "https://fcm.googleapis.com/\r\nHost: evil.example",
    "https://fcm.googleapis.com\x00.evil.example/x",
    "\thttps://fcm.googleapis.com/x",
    " https://fcm.googleapis.com/x",
    "https://ｆcm.googleapis.com/x",
    "https://fcm。googleapis.com/x",
    "https:///fcm.googleapis.com/x",
    "https:fcm.googleapis.com/x",
    "HTTPS://fcm.googleapis.com/x",
    "ftp://fcm.googleapis.com/x",
    "file:///etc/passwd",
    "fcm.googleapis.com/x",
    "",
    "https://fcm.googleapis.com/" + "x" * 2048,
]


@pytest.mark.parametrize("endpoint", HOSTILE)
def test_an_endpoint_outside_the_list_is_refused(endpoint: str) -> None:
    with pytest.raises(RefusedError) as refused:
        ALLOWED.origin_of(endpoint)
    assert refused.value.field == "endpoint"


@pytest.mark.parametrize("endpoint", REAL)
def test_the_services_of_real_browsers_are_known(endpoint: str) -> None:
    assert endpoint.startswith(ALLOWED.origin_of(endpoint) + "/")


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_stands_around_a_known_host_only_its_own_paths_pass(before: str, after: str) -> None:
    endpoint = f"{before}fcm.googleapis.com{after}"
    try:
        ALLOWED.origin_of(endpoint)
    except RefusedError:
        return
    assert endpoint.startswith("https://fcm.googleapis.com/")
    assert endpoint.isascii()
    assert endpoint.isprintable()
    assert "\\" not in endpoint


def test_a_forbidden_endpoint_that_reached_the_table_is_never_contacted(tmp_path: Path) -> None:
    """The check at subscription may have had another list, or a restored backup brings the row: it is checked again."""
    with Trap() as trap:
        local = f"127.0.0.1:{trap.port}"
        endpoints = [
            f"http://{local}/x", f"https://{local}/x", f"http://{local}\\@fcm.googleapis.com/x", f"http://localhost:{trap.port}/",
            f"http://[::ffff:127.0.0.1]:{trap.port}/x", f"http://2130706433:{trap.port}/x", f"https://x@{local}/x",
        ]  # fmt: skip

        async def send_all() -> list[str | None]:
            async with Courier(settings_for(tmp_path)) as courier:
                addresses = [Address(b"", endpoint, *new_keys()) for endpoint in endpoints]
                return [(await courier.send(address, b"{}")).problem for address in addresses]

        assert asyncio.run(send_all()) == ["endpoint not allowed"] * len(endpoints)
        assert trap.visits == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(push_service: PushService, tmp_path: Path, status: int) -> None:
    with Trap() as trap:
        push_service.answer_next(status, Location=f"http://127.0.0.1:{trap.port}/x")
        browser = push_service.subscribe()

        async def send() -> str | None:
            async with Courier(settings_for(tmp_path, push_service)) as courier:
                own = browser.as_json()["keys"]
                return (await courier.send(Address(b"", browser.endpoint, own["p256dh"], own["auth"]), b"{}")).problem

        assert asyncio.run(send()) == f"push service answered {status}"
        assert trap.visits == 0


def test_the_test_origin_is_one_exact_origin() -> None:
    origins = PushOrigins.of(Settings(push_test_origin="http://127.0.0.1:9999"))
    assert origins.origin_of("http://127.0.0.1:9999/wpush/x") == "http://127.0.0.1:9999"
    for endpoint in (
        "http://127.0.0.1:9998/x", "https://127.0.0.1:9999/x", "http://127.0.0.1:99999/x", "http://127.0.0.1:9999",
        "http://127.0.0.1:9999@evil.example/x", "http://127.0.0.1:9999\\@evil.example/x", "http://127.0.0.1:9999/x\\y",
        "http://127.0.0.1/x",
    ):  # fmt: skip
        with pytest.raises(RefusedError):
            origins.origin_of(endpoint)


@pytest.mark.parametrize(
    "entry", ["http://push.example.com", "push.example.com", "https://push.example.com/x", "https://*", "*"]
)
def test_a_malformed_list_of_push_services_is_named(entry: str) -> None:
    with pytest.raises(PushOriginsError, match="CERO_PUSH_ORIGINS"):
        PushOrigins.of(Settings(push_origins=entry))
    with pytest.raises(PushOriginsError, match="CERO_PUSH_TEST_ORIGIN"):
        PushOrigins.of(Settings(push_test_origin="http://127.0.0.1:9999/path"))


# --- the browser's keys ------------------------------------------------------------------------------------------------


def new_keys() -> tuple[str, str]:
    browser = PushService.subscribe_at("http://127.0.0.1:1/x")
    own = browser.as_json()["keys"]
    return own["p256dh"], own["auth"]


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def test_keys_of_a_browser_are_taken_with_and_without_padding() -> None:
    p256dh, auth = new_keys()
    assert check_p256dh(p256dh) == check_p256dh(p256dh + "=") == p256dh
    assert check_auth(auth) == check_auth(auth + "==") == auth


@pytest.mark.parametrize(
    "p256dh",
    ["", "x", "not base64!", encode(b"\x04" * 65), encode(b"\x04" + b"\x00" * 64), encode(b"\x02" + b"\x01" * 32),
     encode(b"\x05" + b"\x01" * 64), encode(b"\x04" + b"\xff" * 64), encode(b"\x00"), "A" * 5000, "é" * 87],
)  # fmt: skip
def test_a_public_key_that_could_not_encrypt_is_refused(p256dh: str) -> None:
    with pytest.raises(RefusedError) as refused:
        check_p256dh(p256dh)
    assert refused.value.field == "keys.p256dh"


@pytest.mark.parametrize("auth", ["", "x", encode(b"x" * 15), encode(b"x" * 17), "+" * 22, "=" * 22])
def test_a_secret_of_another_length_is_refused(auth: str) -> None:
    with pytest.raises(RefusedError) as refused:
        check_auth(auth)
    assert refused.value.field == "keys.auth"


# --- our own key -------------------------------------------------------------------------------------------------------


def _key_in_another_process(folder: str, results: "multiprocessing.Queue[str]") -> None:
    results.put(public_key(Settings(data_dir=Path(folder))))


def test_two_processes_that_start_at_once_end_with_the_same_key(tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")  # spawned ones read the code so long that they never meet
    for attempt in range(2):
        folder = tmp_path / str(attempt)
        results: multiprocessing.Queue[str] = context.Queue()
        processes = [context.Process(target=_key_in_another_process, args=(str(folder), results)) for _ in range(3)]
        for process in processes:
            process.start()
        found = {results.get(timeout=60) for _ in processes}
        for process in processes:
            process.join()
        assert len(found) == 1
        assert [path.name for path in folder.iterdir()] == ["push-key.pem"]


def test_who_makes_the_key_second_leaves_the_first_as_it_is(tmp_path: Path) -> None:
    """Both saw that there was none: the later one must not take the key away from under the first one's subscriptions."""
    path = tmp_path / keys.FILE
    keys._make(path)
    first = path.read_bytes()
    keys._make(path)
    assert path.read_bytes() == first
    assert list(tmp_path.iterdir()) == [path]


def test_the_key_is_readable_by_its_owner_alone_and_stays(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new" / "folder")
    point = unbase64url(public_key(settings))
    assert (len(point), point[0]) == (65, 4)
    path = settings.data_dir / "push-key.pem"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = path.read_bytes()
    copy = Settings(data_dir=tmp_path / "copy")
    copy.data_dir.mkdir()
    (copy.data_dir / "push-key.pem").write_bytes(content)
    assert public_key(copy) == public_key(settings)


def test_the_settings_key_wins_and_leaves_no_file(tmp_path: Path) -> None:
    number = encode(b"\x01" * 32)
    settings = Settings(data_dir=tmp_path, vapid_private_key=number)
    assert vapid(settings).private_key.private_numbers().private_value == int.from_bytes(b"\x01" * 32, "big")
    assert public_key(settings) == public_key(Settings(data_dir=tmp_path / "other", vapid_private_key=number + "="))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["x", "!" * 43, encode(b"\x01" * 31), encode(b"\x00" * 32), encode(b"\xff" * 32)])
def test_a_malformed_key_in_the_settings_is_named_without_being_shown(tmp_path: Path, text: str) -> None:
    with pytest.raises(PushKeyError, match="CERO_VAPID_PRIVATE_KEY: expected") as error:
        public_key(Settings(data_dir=tmp_path, vapid_private_key=text))
    assert text == "x" or text not in str(error.value)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


@pytest.mark.parametrize(
    "content", [b"", b"no key", _pem(ec.generate_private_key(ec.SECP384R1()))], ids=["empty", "text", "curve"]
)
def test_a_damaged_key_file_is_named_and_not_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "push-key.pem"
    path.write_bytes(content)
    with pytest.raises(PushKeyError, match=r"push-key\.pem: expected"):
        public_key(Settings(data_dir=tmp_path))
    assert path.read_bytes() == content
