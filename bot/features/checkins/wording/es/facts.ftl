# Datos de base. Las cifras vienen de facts.toml.

fact-never-told = Entre { $least } y { $most } de cada 100 personas candidatas, según la región, nunca supieron por qué ({ $source }, { $year }).
fact-silent-interview = A { $share } de cada 100 personas que buscaban empleo en el Reino Unido, Estados Unidos y Alemania, una empresa dejó de escribirles después de una entrevista ({ $source }, { $year }).
fact-silent-final = { $share } de cada 100 personas que buscaban empleo en Estados Unidos no supieron nada más después de una segunda o tercera entrevista ({ $source }, { $year }).
fact-silent-applied = { $share } de cada 100 personas que buscaban empleo en Estados Unidos enviaron alguna solicitud que nadie confirmó nunca ({ $source }, { $year }).
asking-is-free = La mayoría no recibe respuesta, y preguntar sigue siendo gratis. { $fact }
