<doc id="Sample_2020-01-02" title="Corpus de muestra, sesión 1" date="2020-01-02" lang="es">
<div type="debateSection">
<head>
APERTURA
</head>
<u id="u1" who="AnaRuiz" speaker="Ana Ruiz">
<p id="u1.p1">
Señorías
<g/>
,
se
abre
la
sesión
<g/>
.
</p>
<event element="kinesic" type="applause" desc="Aplausos"/>
<p id="u1.p2">
Gracias
<event element="vocal" type="laughter" desc="(Risas)"/>
a
todos
<g/>
.
</p>
</u>
<u id="u2" who="Unknown" speaker="Unknown">
<p id="u2.p1">
Sí
<g/>
,
señora
presidenta
<g/>
.
</p>
<event element="gap" type="inaudible" desc=""/>
</u>
</div>
</doc>
