"""Start Arasha: the window without a command, everything else by `python main.py --help`."""

from app.bootstrap import main

raise SystemExit(main())
