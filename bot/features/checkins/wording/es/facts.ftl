# Datos de base. Las cifras vienen de facts.toml.

fact-never-told = { $source } preguntó en { $year } a quienes buscaban empleo: a { $north } de cada 100 en Norteamérica, { $latin } en América Latina, { $emea } en Europa, Oriente Medio y África y { $asia } en Asia y el Pacífico nunca se les dijo por qué.
fact-silent-interview = { $source } preguntó en { $year } en el Reino Unido, Estados Unidos y Alemania: a { $share } de cada 100 personas una empresa dejó de escribirles después de una entrevista.
fact-silent-final = { $source } preguntó en Estados Unidos en { $year }: { $share } de cada 100 personas no supieron nada más después de una segunda o tercera entrevista.
fact-silent-applied = { $source } preguntó en Estados Unidos en { $year }: { $share } de cada 100 personas enviaron alguna solicitud que nadie confirmó nunca.
asking-is-free = La mayoría no recibe respuesta, y preguntar sigue siendo gratis. { $fact }
