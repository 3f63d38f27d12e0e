"""What a process may use that opens a member's file."""

import os
import resource

MEMORY = 512 * 1024 * 1024
CPU_SECONDS = 15
_NONE = (
    resource.RLIMIT_NOFILE,  # no file and no socket beyond those that are open: no network
    resource.RLIMIT_FSIZE,  # no byte onto a disk
    resource.RLIMIT_CORE,  # nor when it dies
    resource.RLIMIT_NPROC,  # no process of its own (without effect for root)
)


def confine() -> None:
    """From here on, for good. All that is needed has to be imported before. macOS does not hold to the memory."""
    os.nice(10)
    for kind in _NONE:
        resource.setrlimit(kind, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
