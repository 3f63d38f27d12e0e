tool-screen = Say how heavy each line of a text sounds: none, look or urgent
