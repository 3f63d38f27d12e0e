"""`python -m adapters` is the `onward` command."""

import sys

from adapters.cli import main

sys.exit(main())
