"""Who fits whom, when a pair begins and ends: pure."""
