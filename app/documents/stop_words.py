"""Words that say nothing about what a text is about, in the languages of the window.

English, German, French, Spanish, Arabic; of Chinese and Japanese the pairs of letters that
questions are full of.
"""

from __future__ import annotations

_WORDS = """
a about ll re ve don doesn didn isn aren wasn t s above after again all also although am an and
any are as at be because been before being below between both but by can could did do does doing
down during each few for from further had has have having he her here hers him his how i if in
into is it its itself just me more most my no nor not of off on once only or other our out over
own please same she should so some such tell than that the their them then there these they this
those through to too under until up upon us very was we were what when where which while who
whom whose why will with would yes you your

aber alle als also am an auch auf aus bei bin bis bitte da damit das dass dem den denn der des
dich die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer
eines er es für hat haben hatte hier ich ihm ihn ihr ihre ihren im in ist ja jede jeder kann
kein keine können man mein mich mir mit nach nein nicht noch nun nur ob oder ohne sein seine
sich sie sind so über um und uns unser unter viel vom von vor wann war waren warum was weil
welche welcher welches wenn wer werden wie wird wo wurde zu zum zur

c d j l m n qu au aux avec ce ces cet cette comme dans de des donc du elle elles en est et eux
il ils je la le les leur leurs lui mais même mes moi mon ne nos notre nous on ont ou où par pas
plus pour qu quand que quel quelle quelles quels qui quoi sa sans ses si son sont sur ta tes toi
ton tu un une vos votre vous été être oui non combien comment pourquoi

al algo como con cual cuando cuánto de del desde donde dónde el ella ellas ellos en entre era es
esa ese eso esta este esto estos fue ha hay hasta la las le les lo los más me mi mis muy nos o
para pero por porque qué que quien quién se ser si sin sobre son su sus también te tiene todo tu
un una uno unos y ya cómo cuál no sí

في من على إلى عن أن إن ما لا هل هو هي هذا هذه ذلك تلك التي الذي كان كانت كم متى أين كيف لماذا مع
أو و ثم قد لم لن كل

什么 多少 怎么 哪里 哪个 为什 请问 的是 是什 几个
です ます した する これ それ なに ですか どこ いつ いく くら から まで こと もの
"""

STOP_WORDS = frozenset(_WORDS.split())
