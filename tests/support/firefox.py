"""A real Firefox for what Chromium cannot show: a push from subscribing to decrypting in the browser."""

import tempfile
from pathlib import Path
from typing import Any

from tests.support.browsers import find_firefox
from tests.support.server import free_port


class Firefox:
    """Firefox without a window, driven by Marionette.

    Parameters:
        folder: where its log and profile go; short enough for a socket: the temporary folder by default.
        push_url: WebSocket address of the push service, `PushService.websocket_url`.
    """

    def __init__(self, push_url: str = "", folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="cero-firefox-"))
        self.preferences: dict[str, Any] = {
            "dom.push.enabled": True,
            "dom.push.connection.enabled": bool(push_url),
            "dom.push.serverURL": push_url,
            "dom.push.testing.allowInsecureServerURL": True,
            "permissions.default.desktop-notification": 1,
            "alerts.useSystemBackend": False,
            "intl.accept_languages": "sv-SE, sv",
            "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False,
            "app.update.enabled": False,
            "network.captive-portal-service.enabled": False,
            "network.connectivity-service.enabled": False,
            "dom.serviceWorkers.testing.enabled": False,
        }
        self._driver: Any = None

    def start(self) -> "Firefox":
        """Start and connect; raises when there is no Firefox on the machine."""
        # Here, not above: what it imports warns at every start, and only these tests need it.
        from marionette_driver.marionette import Marionette

        port = free_port()
        self._driver = Marionette(
            host="127.0.0.1",
            port=port,
            bin=find_firefox(),
            headless=True,
            prefs={**self.preferences, "marionette.port": port},
            app_args=["-remote-allow-system-access"],
            workspace=str(self.folder),
            gecko_log=str(self.folder / "firefox.log"),
            startup_timeout=60,
        )
        self._driver.start_session()
        self._driver.timeout.script = 30
        return self

    def open(self, url: str) -> None:
        """Go to a page and wait until it is loaded."""
        self._driver.navigate(url)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a script in the page; it may `await`, what it returns comes back."""
        wrapped = f"""
            const done = arguments[arguments.length - 1];
            (async (...args) => {{ {script} }})(...Array.from(arguments).slice(0, -1))
                .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));
        """
        answer = self._driver.execute_async_script(wrapped, script_args=list(arguments), sandbox=None)
        if "error" in answer:
            raise AssertionError(f"in Firefox: {answer['error']}")
        return answer.get("value")

    def stop(self) -> None:
        """Close the browser."""
        if self._driver is not None:
            self._driver.cleanup()
            if self._driver.instance:
                self._driver.instance.close()
            self._driver = None
