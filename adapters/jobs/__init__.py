"""What needs a process or a thread of this machine and no platform."""
