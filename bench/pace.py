"""Ten thousand direct messages at the pace that a platform allows, against local servers that enforce it.

Discord: 50 requests a second; Slack: one message a second in each of 40 channels. The servers answer after 20, 100 and
300 ms. No message may be refused or lost, and most of the limit has to be used. Without arguments 10,000 messages at
20 ms and a tenth of that at the slower ones, which takes ten minutes; `--whole` sends 10,000 each time, `--only discord
100` makes one run, `--quick` a short one. Ends with 1 where a target is missed.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pacing
from pacing import Paced

SHARES = {20: 0.93, 100: 0.88, 300: 0.72}
MESSAGES = 10_000
MEMBERS = {"discord": 500, "slack": 40}
WAYS = {"discord": pacing.discord, "slack": pacing.slack}


def runs(wanted: argparse.Namespace) -> Iterator[tuple[str, int, int]]:
    """(platform, delay in ms, messages to each member)."""
    if wanted.only:
        platform, delay = wanted.only
        yield platform, int(delay), MESSAGES // MEMBERS[platform]
        return
    for platform, members in MEMBERS.items():
        for delay in (20,) if wanted.quick else SHARES:
            many = MESSAGES if wanted.whole or (delay == 20 and not wanted.quick) else MESSAGES // 10
            yield platform, delay, max(2, many // members)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the messages, at 20 ms")
    parser.add_argument("--whole", action="store_true", help="10,000 messages each time")
    parser.add_argument("--only", nargs=2, metavar=("PLATFORM", "MS"), help="one run: discord 100")
    parser.add_argument("--json", action="store_true", help="print one object a run instead of a line")
    met = True
    wanted = parser.parse_args()
    for platform, delay, each in runs(wanted):
        with tempfile.TemporaryDirectory() as folder:
            work = WAYS[platform](Path(folder), MEMBERS[platform], each, delay / 1000)
            paced: Paced = asyncio.run(work)
        met &= paced.share >= SHARES[delay] and not paced.refused and not paced.lost
        if wanted.json:
            print(json.dumps({"platform": platform, "delay": delay, "target": SHARES[delay], **pacing.told(paced)}))
        else:
            print(
                f"{platform}, {delay} ms: {MEMBERS[platform] * each:,} messages in {paced.seconds:.0f} s, "
                f"{100 * paced.share:.1f} % of the limit (target: {100 * SHARES[delay]:.0f} %), "
                f"{paced.refused} refused, {paced.lost} lost (target: none)",
                flush=True,
            )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
