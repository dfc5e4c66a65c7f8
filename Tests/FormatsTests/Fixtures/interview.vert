<doc id="interview" title="An  interview" date="2021-03" lang="en">
<div type="transcript">
<head>
Talks
</head>
<head>
An
interview
</head>
<u id="interview.u1" who="Q" speaker="Q">
<p id="interview.seg1">
Would
you
say
&lt;
<g/>
that
<g/>
&gt;
&amp;
“
<g/>
more
<g/>
”
<g/>
,
or
some
<g/>
-
thing
😀
else
entirely
<g/>
?
</p>
</u>
<event element="incident" type="pause" desc="(pause)"/>
<u id="interview.u2" who="BellJane Q" speaker="Dr BELL, Jane; Q">
<p id="interview.seg2">
Yes
<event element="vocal" type="laughter" desc="[laughs]"/>
it
is
<g/>
.
</p>
</u>
</div>
<div type="section">
<head>
Later
</head>
<u id="interview.u3" who="BellJane" speaker="Dr BELL, Jane" lang="fr">
<p id="interview.seg3">
Mais
oui
<g/>
.
</p>
</u>
</div>
</doc>
