"""Opens a spreadsheet in LibreOffice and finds a word in it; run by the Python that has LibreOffice's bridge `uno`.

`python3 libreoffice.py SOFFICE FILE WORD` prints seconds to open and seconds to find. The start of the program itself
is nobody's time.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno  # comes with LibreOffice
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PIPE = "arasha-bench"
BRIDGE = f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext"


def desktop() -> object:
    """The running program, as soon as it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve(BRIDGE)
        except NoConnectException:
            time.sleep(0.1)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    sys.exit("LibreOffice does not answer")


def main() -> None:
    program, file, word = sys.argv[1:]
    with tempfile.TemporaryDirectory() as profile:
        settings = f"-env:UserInstallation={Path(profile).as_uri()}"
        command = [program, "--headless", "--norestore", settings, f"--accept=pipe,name={PIPE};urp;"]
        running = subprocess.Popen(command)
        office = desktop()
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        begun = time.perf_counter()
        document = office.loadComponentFromURL(Path(file).resolve().as_uri(), "_blank", 0, (hidden,))
        opened = time.perf_counter() - begun
        sheet = document.Sheets.getByIndex(0)
        wanted = sheet.createSearchDescriptor()
        wanted.SearchString = word
        begun = time.perf_counter()
        found = sheet.findFirst(wanted)
        looked = time.perf_counter() - begun
        if found is None or word not in found.String:
            sys.exit("LibreOffice did not find it")
        print(opened, looked)
        document.close(True)  # noqa: FBT003 - as LibreOffice has it
        office.terminate()
        running.wait(60)


if __name__ == "__main__":
    main()
