"""A desktop that shows notifications to nobody and presses their buttons: a fake `org.freedesktop.Notifications`."""

import asyncio
import subprocess
import threading
import time
from dataclasses import dataclass
from typing import Annotated

from dbus_fast import BusType
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusDict, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal


@dataclass(frozen=True)
class Shown:
    """A notification as the desktop was asked to show it; `actions` is label by key."""

    number: int
    title: str
    body: str
    actions: dict[str, str]


class _Notifications(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: list[Shown] = []

    @dbus_method()
    def GetCapabilities(self) -> Annotated[list[str], DBusSignature("as")]:
        return ["actions", "body"]

    @dbus_method()
    def GetServerInformation(self) -> Annotated[tuple[str, str, str, str], DBusSignature("ssss")]:
        return ["test", "cero", "1", "1.2"]  # type: ignore[return-value]

    @dbus_method()
    def Notify(
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,
        title: DBusStr,
        body: DBusStr,
        actions: Annotated[list[str], DBusSignature("as")],
        hints: DBusDict,
        timeout: Annotated[int, DBusSignature("i")],
    ) -> DBusUInt32:
        number = replaces or len(self.shown) + 1
        self.shown.append(Shown(number, title, body, dict(zip(actions[::2], actions[1::2], strict=True))))
        return number

    @dbus_method()
    def CloseNotification(self, number: DBusUInt32) -> None:
        self.NotificationClosed(number, 3)

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> Annotated[tuple[int, str], DBusSignature("us")]:
        return [number, key]  # type: ignore[return-value]

    @dbus_signal()
    def NotificationClosed(self, number: int, reason: int) -> Annotated[tuple[int, int], DBusSignature("uu")]:
        return [number, reason]  # type: ignore[return-value]


class Desktop:
    """A session bus of its own; put `address` into `DBUS_SESSION_BUS_ADDRESS` of the browser."""

    def __init__(self) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert self._daemon.stdout
        self.address = self._daemon.stdout.readline().strip()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._service = _Notifications()
        asyncio.run_coroutine_threadsafe(self._serve(), self._loop).result(10)

    def close(self) -> None:
        """End the bus."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._daemon.terminate()
        self._daemon.wait(10)

    def wait_for(self, count: int, seconds: float = 20) -> list[Shown]:
        """Return once so many notifications were shown."""
        deadline = time.monotonic() + seconds
        while len(self._service.shown) < count:
            assert time.monotonic() < deadline, f"{len(self._service.shown)} of {count} notifications were shown"
            time.sleep(0.02)
        return list(self._service.shown)

    def press(self, notification: Shown, label: str) -> None:
        """Press a button by what stands on it."""
        key = next(key for key, text in notification.actions.items() if text == label)
        self._loop.call_soon_threadsafe(self._service.ActionInvoked, notification.number, key)

    async def _serve(self) -> None:
        self._bus = await MessageBus(bus_address=self.address, bus_type=BusType.SESSION).connect()
        self._bus.export("/org/freedesktop/Notifications", self._service)
        await self._bus.request_name("org.freedesktop.Notifications")
