tool-screen = Decir cómo de grave suena cada línea de un texto: none, look o urgent
