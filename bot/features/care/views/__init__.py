"""What people read: pure. Every sentence here may be read on somebody's worst night."""
