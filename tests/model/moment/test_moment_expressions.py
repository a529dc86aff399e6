"""How people write moments in plannings, calendars and schedules, and what is certain about each.

The wording is ours, the ways of writing are everyone's. A line is the text, its soort, begin and eind ('-' is open),
and `vaag` where it is.
"""

from datetime import date

import pytest

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment

DAYS = """
1 januari 2022                                  dag 2022-01-01 2022-01-01
01 januari 2022                                 dag 2022-01-01 2022-01-01
29 februari 2024                                dag 2024-02-29 2024-02-29
5 oktober, 2021                                 dag 2021-10-05 2021-10-05
5-okt-2021                                      dag 2021-10-05 2021-10-05
05-okt-21                                       dag 2021-10-05 2021-10-05
5 okt 21                                        dag 2021-10-05 2021-10-05
5 okt. '21                                      dag 2021-10-05 2021-10-05
5 okt.2021                                      dag 2021-10-05 2021-10-05
5/10/2021                                       dag 2021-10-05 2021-10-05
05.10.2021                                      dag 2021-10-05 2021-10-05
2021/10/05                                      dag 2021-10-05 2021-10-05
2021-10-5                                       dag 2021-10-05 2021-10-05
18/05/17                                        dag 2017-05-18 2017-05-18
10-11-12                                        dag 2012-11-10 2012-11-10
ma 4 okt 2021                                   dag 2021-10-04 2021-10-04
ma. 4 okt. 2021                                 dag 2021-10-04 2021-10-04
Maandag, 4 oktober 2021                         dag 2021-10-04 2021-10-04
maandagavond 4 oktober 2021                     dag 2021-10-04 2021-10-04
wo 2021-10-06                                   dag 2021-10-06 2021-10-06
4 oktober 2021 (maandag)                        dag 2021-10-04 2021-10-04
op maandag 4 oktober 2021                       dag 2021-10-04 2021-10-04
d.d. 3 mei 2022                                 dag 2022-05-03 2022-05-03
dd. 3-5-2022                                    dag 2022-05-03 2022-05-03
per 1 januari 2022                              dag 2022-01-01 2022-01-01
Datum: 3 mei 2022                               dag 2022-05-03 2022-05-03
Gepland op 3 mei 2022                           dag 2022-05-03 2022-05-03
3 mei 2022 om 20.00 uur                         dag 2022-05-03 2022-05-03
3 mei 2022, 19:30 uur                           dag 2022-05-03 2022-05-03
3 mei 2022 19.30 - 21.30 uur                    dag 2022-05-03 2022-05-03
3 mei 2022, 10.00-12.00                         dag 2022-05-03 2022-05-03
3 mei 2022 van 10 tot 12 uur                    dag 2022-05-03 2022-05-03
3 mei 2022 vanaf 09.00u                         dag 2022-05-03 2022-05-03
3 mei 2022 (aanvang 20:00 uur)                  dag 2022-05-03 2022-05-03
3 mei 2022 20u30                                dag 2022-05-03 2022-05-03
dinsdag 3 mei 2022 om 20 uur                    dag 2022-05-03 2022-05-03
di 3-5-2022 19:30                               dag 2022-05-03 2022-05-03
3 mei 2022 - 13.30 uur                          dag 2022-05-03 2022-05-03
3 mei 2022 19.00 tot 21.00 uur                  dag 2022-05-03 2022-05-03
2022-05-03T19:30                                dag 2022-05-03 2022-05-03
2022-05-03 19:30:00                             dag 2022-05-03 2022-05-03
20.00 uur, 3 mei 2022                           dag 2022-05-03 2022-05-03
19:30 uur op dinsdag 3 mei 2022                 dag 2022-05-03 2022-05-03
24-12-2021 t/m 9-1-2022                         periode 2021-12-24 2022-01-09
do 14-04-2022 20:00u                            dag 2022-04-14 2022-04-14
do. 14 april 2022, 20.00-22.00 uur              dag 2022-04-14 2022-04-14
5 okt 2021 9-12 uur                             dag 2021-10-05 2021-10-05
5 oktober 2021 (ochtend)                        dag 2021-10-05 2021-10-05
5 oktober 2021, hele dag                        dag 2021-10-05 2021-10-05
5 oktober 2021 19:30-21:30u                     dag 2021-10-05 2021-10-05
dinsdagavond 5 oktober 2021 20.00 uur           dag 2021-10-05 2021-10-05
politieke avond 5 juli 2022                     dag 2022-07-05 2022-07-05
beeldvormende avond 5 juli 2022                 dag 2022-07-05 2022-07-05
Raad 5 juli 2022 20.00 uur                      dag 2022-07-05 2022-07-05
5 juli 2022 20.00 uur raad                      dag 2022-07-05 2022-07-05
bewonersavond van 5 juli 2022                   dag 2022-07-05 2022-07-05
5 okt 2021 2-3 uur                              dag 2021-10-05 2021-10-05
raad 5 juli 2022 (extra)                        dag 2022-07-05 2022-07-05
3 mei 2022 9 t/m 12 uur                         dag 2022-05-03 2022-05-03
5 oktober 2021 (avond)                          dag 2021-10-05 2021-10-05
per 1-1-'23                                     dag 2023-01-01 2023-01-01
5mei2022                                        dag 2022-05-05 2022-05-05
3 mei 9 en 12 uur 2022                          dag 2022-05-03 2022-05-03
streefdatum 1 mei 2022                          dag 2022-05-01 2022-05-01
"""

MONTHS = """
maart 2022                                      maand 2022-03-01 2022-03-31
Maart, 2022                                     maand 2022-03-01 2022-03-31
maart-2022                                      maand 2022-03-01 2022-03-31
maart – 2022                                    maand 2022-03-01 2022-03-31
mrt. 2022                                       maand 2022-03-01 2022-03-31
mrt '22                                         maand 2022-03-01 2022-03-31
mrt ’22                                         maand 2022-03-01 2022-03-31
mrt-22                                          maand 2022-03-01 2022-03-31
febr. 2024                                      maand 2024-02-01 2024-02-29
feb 2023                                        maand 2023-02-01 2023-02-28
sept 2022                                       maand 2022-09-01 2022-09-30
sep. 2022                                       maand 2022-09-01 2022-09-30
jun 2022                                        maand 2022-06-01 2022-06-30
maart van 2022                                  maand 2022-03-01 2022-03-31
maart (2022)                                    maand 2022-03-01 2022-03-31
in maart 2022                                   maand 2022-03-01 2022-03-31
de maand maart 2022                             maand 2022-03-01 2022-03-31
in de maand maart 2022                          maand 2022-03-01 2022-03-31
in de loop van maart 2022                       maand 2022-03-01 2022-03-31
2022 maart                                      maand 2022-03-01 2022-03-31
2022: maart                                     maand 2022-03-01 2022-03-31
03-2022                                         maand 2022-03-01 2022-03-31
03/2022                                         maand 2022-03-01 2022-03-31
gepland in maart 2022                           maand 2022-03-01 2022-03-31
Planning: maart 2022                            maand 2022-03-01 2022-03-31
maart 2022²                                     maand 2022-03-01 2022-03-31
maart 2022**                                    maand 2022-03-01 2022-03-31
maart 2022 1)                                   maand 2022-03-01 2022-03-31
maart[2] 2022                                   maand 2022-03-01 2022-03-31
begin mei 2022                                  periode 2022-05-01 2022-05-10 vaag
begin van mei 2022                              periode 2022-05-01 2022-05-10 vaag
half mei 2022                                   periode 2022-05-11 2022-05-20 vaag
halverwege mei 2022                             periode 2022-05-11 2022-05-20 vaag
medio mei '22                                   periode 2022-05-11 2022-05-20 vaag
eind febr. 2022                                 periode 2022-02-21 2022-02-28 vaag
einde mei 2022                                  periode 2022-05-21 2022-05-31 vaag
eerste helft mei 2022                           periode 2022-05-01 2022-05-15 vaag
1e helft van mei 2022                           periode 2022-05-01 2022-05-15 vaag
in de tweede helft van februari 2024            periode 2024-02-16 2024-02-29 vaag
2e helft v. mei 2022                            onbekend - -
mei 2022 [12]                                   maand 2022-05-01 2022-05-31
verwacht mei 2022                               maand 2022-05-01 2022-05-31
mei 2022 (verwacht)                             maand 2022-05-01 2022-05-31
naar verwachting mei 2022                       maand 2022-05-01 2022-05-31
mei 2022 (concept)                              maand 2022-05-01 2022-05-31
onder voorbehoud mei 2022                       maand 2022-05-01 2022-05-31
"""

COUNTED = """
Q 1 2022                                        kwartaal 2022-01-01 2022-03-31
q4 '21                                          kwartaal 2021-10-01 2021-12-31
Q4-21                                           kwartaal 2021-10-01 2021-12-31
Q4 21                                           kwartaal 2021-10-01 2021-12-31
Q4/2021                                         kwartaal 2021-10-01 2021-12-31
Q4 – 2021                                       kwartaal 2021-10-01 2021-12-31
Q4 (2021)                                       kwartaal 2021-10-01 2021-12-31
Q4, 2021                                        kwartaal 2021-10-01 2021-12-31
Q4 van 2021                                     kwartaal 2021-10-01 2021-12-31
2021 Q4                                         kwartaal 2021-10-01 2021-12-31
2021/Q4                                         kwartaal 2021-10-01 2021-12-31
2021, 4e kwartaal                               kwartaal 2021-10-01 2021-12-31
K2 2024                                         kwartaal 2024-04-01 2024-06-30
kw2 2024                                        kwartaal 2024-04-01 2024-06-30
kwartaal 2 2024                                 kwartaal 2024-04-01 2024-06-30
kwartaal 2 van 2024                             kwartaal 2024-04-01 2024-06-30
2e kwartaal 2024                                kwartaal 2024-04-01 2024-06-30
2de kwartaal 2024                               kwartaal 2024-04-01 2024-06-30
2 e kwartaal 2024                               kwartaal 2024-04-01 2024-06-30
2ᵉ kwartaal 2024                                kwartaal 2024-04-01 2024-06-30
1ste kwartaal 2024                              kwartaal 2024-01-01 2024-03-31
tweede kwartaal van 2024                        kwartaal 2024-04-01 2024-06-30
in het tweede kwartaal van 2024                 kwartaal 2024-04-01 2024-06-30
2e kw. 2024                                     kwartaal 2024-04-01 2024-06-30
IV kwartaal 2024                                kwartaal 2024-10-01 2024-12-31
IVe kwartaal 2024                               onbekend - -
kwartaal IV 2024                                kwartaal 2024-10-01 2024-12-31
vierde kwartaal '24                             kwartaal 2024-10-01 2024-12-31
laatste kwartaal 2024                           kwartaal 2024-10-01 2024-12-31
3e kwartaal van het jaar 2024                   kwartaal 2024-07-01 2024-09-30
gedurende Q2 2024                               kwartaal 2024-04-01 2024-06-30
H2-2024                                         halfjaar 2024-07-01 2024-12-31
2024-H2                                         halfjaar 2024-07-01 2024-12-31
eerste halfjaar van 2024                        halfjaar 2024-01-01 2024-06-30
1e half jaar 2024                               halfjaar 2024-01-01 2024-06-30
de tweede helft van 2024                        halfjaar 2024-07-01 2024-12-31
in de eerste helft van 2024                     halfjaar 2024-01-01 2024-06-30
tweede helft '24                                halfjaar 2024-07-01 2024-12-31
wk 42 2021                                      week 2021-10-18 2021-10-24
wk. 42, 2021                                    week 2021-10-18 2021-10-24
week 42 - 2021                                  week 2021-10-18 2021-10-24
week 42 (2021)                                  week 2021-10-18 2021-10-24
week 42/2021                                    week 2021-10-18 2021-10-24
In week 42 van 2021                             week 2021-10-18 2021-10-24
2021W42                                         week 2021-10-18 2021-10-24
W42-2021                                        week 2021-10-18 2021-10-24
2021 week 42                                    week 2021-10-18 2021-10-24
week 53 2020                                    week 2020-12-28 2021-01-03
week 1 2021                                     week 2021-01-04 2021-01-10
Q2 2022 (2)                                     kwartaal 2022-04-01 2022-06-30
tweede helft van het jaar 2022                  halfjaar 2022-07-01 2022-12-31
1e helft jaar 2022                              halfjaar 2022-01-01 2022-06-30
1Q 2022                                         kwartaal 2022-01-01 2022-03-31
1e Q 2022                                       kwartaal 2022-01-01 2022-03-31
2022 (Q4)                                       kwartaal 2022-10-01 2022-12-31
1ste helft 2022                                 halfjaar 2022-01-01 2022-06-30
halfjaar 2 2022                                 halfjaar 2022-07-01 2022-12-31
Q2 jaar 2022                                    kwartaal 2022-04-01 2022-06-30
week van 3 mei 2022                             week 2022-05-02 2022-05-08
Q1 2022 (januari - maart)                       kwartaal 2022-01-01 2022-03-31
"""

YEARS = """
2022.                                           jaar 2022-01-01 2022-12-31
'22                                             jaar 2022-01-01 2022-12-31
in 2022                                         jaar 2022-01-01 2022-12-31
het jaar 2022                                   jaar 2022-01-01 2022-12-31
in de loop van 2022                             jaar 2022-01-01 2022-12-31
heel 2022                                       jaar 2022-01-01 2022-12-31
kalenderjaar 2022                               jaar 2022-01-01 2022-12-31
gedurende het jaar 2022                         jaar 2022-01-01 2022-12-31
begin '23                                       jaardeel 2023-01-01 2023-03-31 vaag
begin van 2023                                  jaardeel 2023-01-01 2023-03-31 vaag
aan het begin van 2023                          onbekend - -
half 2023                                       jaardeel 2023-06-01 2023-07-31 vaag
midden 2023                                     jaardeel 2023-06-01 2023-07-31 vaag
halverwege 2023                                 jaardeel 2023-06-01 2023-07-31 vaag
eind van het jaar 2023                          jaardeel 2023-10-01 2023-12-31 vaag
Einde 2023                                      jaardeel 2023-10-01 2023-12-31 vaag
Najaar 2022                                     seizoen 2022-09-01 2022-11-30
najaar van 2022                                 seizoen 2022-09-01 2022-11-30
in het najaar van 2022                          seizoen 2022-09-01 2022-11-30
zomer '21                                       seizoen 2021-06-01 2021-08-31
de zomer van 2021                               seizoen 2021-06-01 2021-08-31
winter 2021-2022                                seizoen 2021-12-01 2022-02-28
winter van 2021/2022                            seizoen 2021-12-01 2022-02-28
winter '21/'22                                  seizoen 2021-12-01 2022-02-28
winter 2023/24                                  seizoen 2023-12-01 2024-02-29
schooljaar 2025/2026                            periode 2025-08-01 2026-07-31
schooljaar 2025 – 2026                          periode 2025-08-01 2026-07-31
schooljaar 25/26                                periode 2025-08-01 2026-07-31
schooljaar 2025-'26                             periode 2025-08-01 2026-07-31
in het schooljaar 2025-2026                     periode 2025-08-01 2026-07-31
winter 2021-'22                                 seizoen 2021-12-01 2022-02-28
half '22                                        jaardeel 2022-06-01 2022-07-31 vaag
winter 22/23                                    seizoen 2022-12-01 2023-02-28
eind van het jaar 2022                          jaardeel 2022-10-01 2022-12-31 vaag
"""

RANGES = """
juli t/m november 2024                          periode 2024-07-01 2024-11-30
juli - november 2024                            periode 2024-07-01 2024-11-30
juli-november 2024                              periode 2024-07-01 2024-11-30
Juli- november 2024                             periode 2024-07-01 2024-11-30
juli tot en met november 2024                   periode 2024-07-01 2024-11-30
juli t.m. november 2024                         periode 2024-07-01 2024-11-30
juli tm november 2024                           periode 2024-07-01 2024-11-30
van juli t/m november 2024                      periode 2024-07-01 2024-11-30
vanaf juli t/m november 2024                    periode 2024-07-01 2024-11-30
periode juli t/m november 2024                  periode 2024-07-01 2024-11-30
in de periode van juli tot november 2024        periode 2024-07-01 2024-11-30
juli tot november 2024                          periode 2024-07-01 2024-11-30
juli 2024 tot november 2024                     periode 2024-07-01 2024-11-30
van 2022 tot 2025                               periode 2022-01-01 2025-12-31
2022 t/m 2025                                   periode 2022-01-01 2025-12-31
2022 – 2025                                     periode 2022-01-01 2025-12-31
2022/2023                                       periode 2022-01-01 2023-12-31
2022-2023                                       periode 2022-01-01 2023-12-31
2022 en 2023                                    periode 2022-01-01 2023-12-31
de jaren 2022 en 2023                           periode 2022-01-01 2023-12-31
2022, 2023 en 2024                              periode 2022-01-01 2024-12-31
2022 of 2024                                    periode 2022-01-01 2024-12-31 vaag
1 t/m 3 mei 2022                                periode 2022-05-01 2022-05-03
1-3 mei 2022                                    periode 2022-05-01 2022-05-03
1 – 3 mei 2022                                  periode 2022-05-01 2022-05-03
1/2 mei 2022                                    periode 2022-05-01 2022-05-02
1 en 2 mei 2022                                 periode 2022-05-01 2022-05-02
1 en 3 mei 2022                                 periode 2022-05-01 2022-05-03 vaag
1, 2 en 5 mei 2022                              periode 2022-05-01 2022-05-05 vaag
van 1 tot 3 mei 2022                            periode 2022-05-01 2022-05-02
van 1 tot en met 3 mei 2022                     periode 2022-05-01 2022-05-03
14 februari - 27 maart 2019                     periode 2019-02-14 2019-03-27
14 februari tot 27 maart 2019                   periode 2019-02-14 2019-03-26
25 dec 2021 t/m 9 jan 2022                      periode 2021-12-25 2022-01-09
ma 3 t/m vr 7 oktober 2022                      periode 2022-10-03 2022-10-07
ma 3 t/m vr 7 oktober 2021                      onbekend - -
zaterdag 5 en zondag 6 juni 2021                periode 2021-06-05 2021-06-06
3 t/m 5-10-2021                                 periode 2021-10-03 2021-10-05
3-2 t/m 5-3-2022                                periode 2022-02-03 2022-03-05
2021-10-05/2021-10-09                           periode 2021-10-05 2021-10-09 vaag
1-4-2022 - 1-7-2022                             periode 2022-04-01 2022-07-01
2021-10 t/m 2022-03                             periode 2021-10-01 2022-03-31
mei t/m 15 juli 2022                            periode 2022-05-01 2022-07-15
van mei tot 15 juli 2022                        periode 2022-05-01 2022-07-14
Q3/Q4 2021                                      periode 2021-07-01 2021-12-31
Q3-Q4 2021                                      periode 2021-07-01 2021-12-31
Q3 & Q4 2021                                    periode 2021-07-01 2021-12-31
Q3+Q4 2021                                      periode 2021-07-01 2021-12-31
Q3 en Q4 2021                                   periode 2021-07-01 2021-12-31
Q3 of Q4 2021                                   periode 2021-07-01 2021-12-31
Q3 en/of Q4 2021                                periode 2021-07-01 2021-12-31
Q3 t/m 4 2021                                   periode 2021-07-01 2021-12-31
Q1, Q2 en Q3 2021                               periode 2021-01-01 2021-09-30
Q1 en Q3 2021                                   periode 2021-01-01 2021-09-30 vaag
Q4 2021/Q1 2022                                 periode 2021-10-01 2022-03-31
Q4 2021 t/m Q1 2022                             periode 2021-10-01 2022-03-31
Q4 '21 - Q1 '22                                 periode 2021-10-01 2022-03-31
2021-Q4 t/m 2022-Q1                             periode 2021-10-01 2022-03-31
2022 Q1 t/m Q3                                  periode 2022-01-01 2022-09-30
2022-Q1/Q2                                      periode 2022-01-01 2022-06-30
Q4 2021, Q1 en Q2 2022                          periode 2021-10-01 2022-06-30
eerste en tweede kwartaal 2022                  periode 2022-01-01 2022-06-30
1e/2e kwartaal 2022                             periode 2022-01-01 2022-06-30
1e t/m 3e kwartaal 2022                         periode 2022-01-01 2022-09-30
tussen Q1 en Q3 2022                            periode 2022-01-01 2022-09-30
tussen mei 2022 en juli 2023                    periode 2022-05-01 2023-07-31
H1 2022 t/m H2 2023                             periode 2022-01-01 2023-12-31
week 42 t/m 44 2021                             periode 2021-10-18 2021-11-07
week 42-44 2021                                 periode 2021-10-18 2021-11-07
week 42/43 2021                                 periode 2021-10-18 2021-10-31
weken 42 en 43 van 2021                         periode 2021-10-18 2021-10-31
week 42 t/m week 44 2021                        periode 2021-10-18 2021-11-07
week 51 2021 t/m week 2 2022                    periode 2021-12-20 2022-01-16
week 42 en 44 2021                              periode 2021-10-18 2021-11-07 vaag
jan./febr. 2016                                 periode 2016-01-01 2016-02-29
jan.-febr. 2016                                 periode 2016-01-01 2016-02-29
dec 2015/jan 2016                               periode 2015-12-01 2016-01-31
december 2015 - januari 2016                    periode 2015-12-01 2016-01-31
okt-21 t/m mrt-22                               periode 2021-10-01 2022-03-31
mei, juni en juli 2022                          periode 2022-05-01 2022-07-31
mei/juni/juli 2022                              periode 2022-05-01 2022-07-31
mei en september 2022                           periode 2022-05-01 2022-09-30 vaag
de maanden mei en juni 2022                     periode 2022-05-01 2022-06-30
mei dan wel juni 2022                           periode 2022-05-01 2022-06-30
eind 2022 / begin 2023                          periode 2022-10-01 2023-03-31 vaag
eind 2022 - begin 2023                          periode 2022-10-01 2023-03-31 vaag
eind 2022 of begin 2023                         periode 2022-10-01 2023-03-31 vaag
van eind 2022 tot begin 2023                    periode 2022-10-01 2023-03-31 vaag
Eind 2021- medio 2023                           periode 2021-10-01 2023-07-31 vaag
begin/medio 2023                                periode 2023-01-01 2023-07-31 vaag
begin of eind 2023                              periode 2023-01-01 2023-12-31 vaag
eind mei/begin juni 2022                        periode 2022-05-21 2022-06-10 vaag
eind mei - begin juni 2022                      periode 2022-05-21 2022-06-10 vaag
begin/half mei 2022                             periode 2022-05-01 2022-05-20 vaag
van begin mei tot eind juni 2022                periode 2022-05-01 2022-06-30 vaag
maart t/m eind 2022                             periode 2022-03-01 2022-12-31 vaag
voorjaar/zomer 2022                             periode 2022-03-01 2022-08-31
zomer en najaar 2022                            periode 2022-06-01 2022-11-30
najaar/winter 2022                              periode 2022-09-01 2023-02-28
zomer 2022 t/m voorjaar 2023                    periode 2022-06-01 2023-05-31
zomer 2022 - eind 2023                          periode 2022-06-01 2023-12-31 vaag
van de zomer tot het najaar van 2022            periode 2022-06-01 2022-11-30
nacht van 31 mei op 1 juni 2022                 periode 2022-05-31 2022-06-01
in de nacht van zaterdag 4 op zondag 5 juni 2022 periode 2022-06-04 2022-06-05
5 oktober, 9 november 2021 en 11 januari 2022   periode 2021-10-05 2022-01-11 vaag
5 en 12 oktober 2021, 20.00 uur                 periode 2021-10-05 2021-10-12 vaag
2022-10 / 2022-11                               periode 2022-10-01 2022-11-30
jan '22 t/m mrt '22                             periode 2022-01-01 2022-03-31
1 jan. t/m 31 dec. 2022                         periode 2022-01-01 2022-12-31
14 apr 2022 / 21 apr 2022                       periode 2022-04-14 2022-04-21 vaag
Vr 14 oktober t/m zo 16 oktober 2022            periode 2022-10-14 2022-10-16
najaar '22/voorjaar '23                         periode 2022-09-01 2023-05-31 vaag
najaar 2022/ voorjaar 2023                      periode 2022-09-01 2023-05-31 vaag
Q4-2022/Q1-2023                                 periode 2022-10-01 2023-03-31
Q1-Q4 2022                                      periode 2022-01-01 2022-12-31
Q1/Q2/Q3 2022                                   periode 2022-01-01 2022-09-30
Q1 2022/ Q2 2022                                periode 2022-01-01 2022-06-30
Q1, 2 en 3 2022                                 periode 2022-01-01 2022-09-30
kwartaal 1 en 2 2022                            periode 2022-01-01 2022-06-30
kwartaal 3/4 2021                               periode 2021-07-01 2021-12-31
Q3/4 2021                                       periode 2021-07-01 2021-12-31
Q3-4 2021                                       periode 2021-07-01 2021-12-31
nov./dec. 2021                                  periode 2021-11-01 2021-12-31
nov–dec '21                                     periode 2021-11-01 2021-12-31
1-31 mei 2022                                   periode 2022-05-01 2022-05-31
1-5 t/m 31-5-2022                               periode 2022-05-01 2022-05-31
3 mei-15 juni 2022                              periode 2022-05-03 2022-06-15
3 mei-5 juni 2022                               periode 2022-05-03 2022-06-05
2022: mei en september                          periode 2022-05-01 2022-09-30 vaag
2022: Q1 en Q3                                  periode 2022-01-01 2022-09-30 vaag
2022 mei - juni                                 periode 2022-05-01 2022-06-30
tussen mei en eind 2022                         periode 2022-05-01 2022-12-31 vaag
vanaf mei 2022 - juli 2022                      periode 2022-05-01 2022-07-31
zaterdag 1 t/m zaterdag 8 januari 2022          periode 2022-01-01 2022-01-08
5 (of 6) oktober 2021                           periode 2021-10-05 2021-10-06
3e kwartaal '21 t/m 1e kwartaal '22             periode 2021-07-01 2022-03-31
3e kw 2021 – 1e kw 2022                         periode 2021-07-01 2022-03-31
van 3e kwartaal 2021 tot 1e kwartaal 2022       periode 2021-07-01 2022-03-31
augustus/september2022                          periode 2022-08-01 2022-09-30
Aug-Sept 2022                                   periode 2022-08-01 2022-09-30
1 februari 2022 tot 1 maart 2022                periode 2022-02-01 2022-02-28
donderdag 3 februari en vrijdag 4 februari 2022 periode 2022-02-03 2022-02-04
3 februari en 10 februari 2022                  periode 2022-02-03 2022-02-10 vaag
3 februari of 10 februari 2022                  periode 2022-02-03 2022-02-10 vaag
3-2-2022 en 10-2-2022                           periode 2022-02-03 2022-02-10 vaag
3, 10 & 17 februari 2022                        periode 2022-02-03 2022-02-17 vaag
3 feb, 10 feb en 17 feb 2022                    periode 2022-02-03 2022-02-17 vaag
week 5, 6 en 7 2022                             periode 2022-01-31 2022-02-20
wk 5 t/m 7, 2022                                periode 2022-01-31 2022-02-20
W5-W7 2022                                      periode 2022-01-31 2022-02-20
week 5-2022 t/m week 7-2022                     periode 2022-01-31 2022-02-20
2022-W05 - 2022-W07                             periode 2022-01-31 2022-02-20
begin maart - eind mei 2022                     periode 2022-03-01 2022-05-31 vaag
eerste helft maart t/m half mei 2022            periode 2022-03-01 2022-05-20 vaag
1e en 2e helft van 2022                         periode 2022-01-01 2022-12-31
eerste of tweede helft mei 2022                 periode 2022-05-01 2022-05-31 vaag
zomer-najaar 2022                               periode 2022-06-01 2022-11-30
zomer/najaar '22                                periode 2022-06-01 2022-11-30
2 mei/3 mei 2022                                periode 2022-05-02 2022-05-03
5 mei 2022 8.30 t/m 6 mei 2022 17.00            periode 2022-05-05 2022-05-06
5 en 6 mei 2022 van 10.00 tot 12.00 uur         periode 2022-05-05 2022-05-06
'21-'22                                         periode 2021-01-01 2022-12-31
einde van de maand mei 2022                     periode 2022-05-21 2022-05-31 vaag
tussen 3 en 6 mei 2022                          periode 2022-05-03 2022-05-06
van half mei tot half juni 2022                 periode 2022-05-11 2022-06-20 vaag
Q1 2022-2025                                    periode 2022-01-01 2025-12-31
15, 16 mei 2018                                 periode 2018-05-15 2018-05-16
maart-april/mei 2022                            periode 2022-03-01 2022-05-31
van 5 mei 2022 8.30 uur tot 6 mei 2022 17.00 uur periode 2022-05-05 2022-05-06
"""

OPEN = """
uiterlijk maart 2022                            periode - 2022-03-31
uiterlijk in maart 2022                         periode - 2022-03-31
uiterlijk op 1 april 2022                       periode - 2022-04-01
uiterlijk: 1 april 2022                         periode - 2022-04-01
uiterlijk vrijdag 1 april 2022, 12.00 uur       periode - 2022-04-01
uiterlijk Q2 2022                               periode - 2022-06-30
uiterlijk 2022                                  periode - 2022-12-31
uiterlijk eind 2022                             periode - 2022-12-31 vaag
uiterlijk begin mei 2022                        periode - 2022-05-10 vaag
uiterlijk tot en met 1 april 2022               periode - 2022-04-01
uiterlijk vóór 1 juli 2022                      periode - 2022-06-30
uiterlijk voor de zomer van 2022                periode - 2022-06-30
uiterlijk week 20 2022                          periode - 2022-05-22
op z'n laatst 1 april 2022                      periode - 2022-04-01
niet later dan 1 april 2022                     periode - 2022-04-01
t/m maart 2022                                  periode - 2022-03-31
t/m 2025                                        periode - 2025-12-31
tot en met 2025                                 periode - 2025-12-31
tot eind 2025                                   periode - 2025-12-31 vaag
tegen eind 2025                                 periode - 2025-12-31 vaag
tegen de zomer van 2025                         onbekend - -
tot 1-7-2022                                    periode - 2022-06-30
voor 1 juli 2022                                periode - 2022-06-30
vòòr 1 juli 2022                                periode - 2022-06-30
vóór juli 2022                                  periode - 2022-06-30
voor juli 2022                                  periode - 2022-06-30
vóór 2023                                       periode - 2022-12-31
vóór Q3 2022                                    periode - 2022-06-30
Voor de zomer 2023                              periode - 2023-06-30
voor zomer 2023                                 periode - 2023-06-30
voor het najaar van 2023                        periode - 2023-08-31
vóór de winter van 2023                         periode - 2023-11-30
op of vóór 1 juli 2022                          periode - 2022-07-01
Planning: vóór 1 juli 2022                      periode - 2022-06-30
vanaf 1 april 2022                              periode 2022-04-01 -
vanaf Q2 2022                                   periode 2022-04-01 -
vanaf 2022                                      periode 2022-01-01 -
Vanaf het najaar van 2022                       periode 2022-09-01 -
vanaf eind 2022                                 periode 2022-10-01 - vaag
vanaf half mei 2022                             periode 2022-05-11 - vaag
vanaf schooljaar 2025-2026                      periode 2025-08-01 -
sinds 2019                                      periode 2019-01-01 -
met ingang van 1 januari 2022                   periode 2022-01-01 -
m.i.v. 1 januari 2022                           periode 2022-01-01 -
ingaande 1 januari 2022                         periode 2022-01-01 -
ten vroegste in oktober 2021                    periode 2021-10-01 -
op zijn vroegst Q2 2022                         periode 2022-04-01 -
niet eerder dan 1 mei 2022                      periode 2022-05-01 -
na mei 2022                                     periode 2022-06-01 -
na Q2 2022                                      periode 2022-07-01 -
na 2022                                         periode 2023-01-01 -
na het voorjaar van 2022                        periode 2022-06-01 -
na week 42 2021                                 periode 2021-10-25 -
t/m begin 2023                                  periode - 2023-03-31 vaag
uiterlijk het eerste kwartaal van 2022          periode - 2022-03-31
uiterlijk in de zomer van 2022                  periode - 2022-08-31
uiterlijk 31 december 2022 om 17.00 uur         periode - 2022-12-31
tot (en met) 5 mei 2022                         periode - 2022-05-05
tot 2025                                        periode - 2024-12-31
tot mei 2022                                    periode - 2022-04-30
voor 2023                                       periode - 2022-12-31
voor Q3 2022                                    periode - 2022-06-30
voor eind 2022                                  periode - 2022-12-31 vaag
vóór eind 2022                                  periode - 2022-12-31 vaag
vóór 5 mei 2022, 12.00 uur                      periode - 2022-05-05
mei 2022 e.v.                                   periode 2022-05-01 -
2022 en verder                                  periode 2022-01-01 -
Q1 2022 ev                                      periode 2022-01-01 -
na het zomerreces 2022                          periode 2022-09-01 -
tot 5 oktober 2021 17.00 uur                    periode - 2021-10-05
na 5 oktober 2021 17.00 uur                     periode 2021-10-05 -
niet vóór 1 mei 2022                            periode 2022-05-01 -
oplevering niet vóór mei 2022                   periode 2022-05-01 -
uiterlijk eind Q3 2022                          periode - 2022-09-30
vóór het eind van het eerste kwartaal 2022      periode - 2022-03-31
tegen eind schooljaar 2022-2023                 periode - 2023-07-31
uiterlijk tegen 31 maart 2022                   periode - 2022-03-31
vóór de zomervakantie van 2022                  periode - 2022-06-30
na de zomervakantie 2022                        periode 2022-09-01 -
z.s.m., maar uiterlijk 1 juli 2022              periode - 2022-07-01
in de periode tot 2030                          periode - 2029-12-31
bouw in de periode vanaf mei 2022               periode 2022-05-01 -
van kracht vanaf 1 juli 2022                    periode 2022-07-01 -
bezwaarperiode tot 1 mei 2022                   periode - 2022-04-30
al sinds 2019                                   periode 2019-01-01 -
"""

NAMED = """
raad 5 juli 2022                                dag 2022-07-05 2022-07-05
Gemeenteraad: 5 juli 2022                       dag 2022-07-05 2022-07-05
themaraad d.d. 15 september 2022                dag 2022-09-15 2022-09-15
commissie 5 juli 2022 om 19.30 uur              dag 2022-07-05 2022-07-05
college van B&W 5 juli 2022                     dag 2022-07-05 2022-07-05
B&W 5 juli 2022                                 dag 2022-07-05 2022-07-05
B en W: 5 juli 2022                             dag 2022-07-05 2022-07-05
5 juli 2022 (gemeenteraad)                      dag 2022-07-05 2022-07-05
5 juli 2022: themaraad                          dag 2022-07-05 2022-07-05
inloopbijeenkomst dinsdag 5 juli 2022           dag 2022-07-05 2022-07-05
informatieavond juni 2022                       maand 2022-06-01 2022-06-30
beeldvormende sessie Q2 2022                    kwartaal 2022-04-01 2022-06-30
behandeling in de raad van juli 2022            maand 2022-07-01 2022-07-31
informatieavonden in mei en juni 2022           periode 2022-05-01 2022-06-30
conferentie van 5 t/m 7 mei 2022                periode 2022-05-05 2022-05-07
Alliantieoverleg Q4 2021                        kwartaal 2021-10-01 2021-12-31
raadsvergadering eind mei 2022                  periode 2022-05-21 2022-05-31 vaag
stuurgroep week 42 2021                         week 2021-10-18 2021-10-24
ingepland voor Q1 2022                          kwartaal 2022-01-01 2022-03-31
raad staat gepland voor 4 mei 2022              dag 2022-05-04 2022-05-04
voorzien voor 3 t/m 7 mei 2022                  periode 2022-05-03 2022-05-07
oplevering gepland voor 2022                    jaar 2022-01-01 2022-12-31
Q3 2022 (al opgeleverd)                         kwartaal 2022-07-01 2022-09-30
loop van het voorjaar van 2022                  seizoen 2022-03-01 2022-05-31
inspraakperiode 4 april t/m 15 mei 2022         periode 2022-04-04 2022-05-15
ter inzage gelegd van 4 april t/m 15 mei 2022   periode 2022-04-04 2022-05-15
verordening in werking getreden op 1 mei 2022   dag 2022-05-01 2022-05-01
in gebruik genomen in mei 2022                  maand 2022-05-01 2022-05-31
najaar 2022 (aanleg van fase 2)                 seizoen 2022-09-01 2022-11-30
Q3 2022 (fase 1 en 2)                           kwartaal 2022-07-01 2022-09-30
"""

MEETINGS = """
alliantieoverleg van oktober 2021               overleg 2021-10-01 2021-10-31
oktober 2021 (alliantieoverleg)                 overleg 2021-10-01 2021-10-31
oktober 2021: Alliantieoverleg                  overleg 2021-10-01 2021-10-31
Alliantieoverleg - oktober 2021                 overleg 2021-10-01 2021-10-31
in het alliantieoverleg van oktober 2021        overleg 2021-10-01 2021-10-31
tijdens alliantieoverleg 5 oktober 2021         overleg 2021-10-05 2021-10-05
besluitvorming in alliantieoverleg okt. 2021    overleg 2021-10-01 2021-10-31
bestuurlijk overleg 12 mei 2022                 overleg 2022-05-12 2022-05-12
Raadsvergadering van dinsdag 4 juli 2023, 20.00 uur overleg 2023-07-04 2023-07-04
de vergadering van de commissie op 4 juli 2023  overleg 2023-07-04 2023-07-04
MT-overleg 4 juli 2023                          overleg 2023-07-04 2023-07-04
algemene ledenvergadering 5 juli 2022           overleg 2022-07-05 2022-07-05
commissievergadering dinsdag 5 juli 2022 (besloten) overleg 2022-07-05 2022-07-05
"""

# No moment is certain, so none is read, not even with a year to read it in.
UNKNOWN = """
31 februari 2022
29 februari 2022
2026-02-31
32-1-2022
3-13-2022
2021-13
13-2021
week 53 2021
week 54 2020
week 0 2021
Q5 2022
Q0 2022
5e kwartaal 2022
H3 2022
3e helft 2022
schooljaar 2025-2027
na 2199
vóór 1900
nacht van 5 op 7 mei 2022
nacht van mei op juni 2022
winter 2015/2017
maandag 5 oktober 2021
juli 2022 t/m mei 2022
5 t/m 3 mei 2022
2025-2022
december/januari 2022
november t/m februari 2024
najaar t/m voorjaar 2023
Q4/Q1 2022
1 mei tot 1 mei 2022
tot Q3 2022
tot de zomer van 2023
planning voor 5 mei 2022
raadsvergadering voor juli 2022
tegen mei 2022
van week 10 tot week 12 2022
van 3 mei tot juli 2022
niet voor 2023
niet vóór de zomer van 2022
niet vóór eind 2022
niet openbaar vóór mei 2022
stond gepland voor mei 2022
stond gepland in mei 2022
niet gepland voor mei 2022
gepland voor eind 2022
gepland voor de zomer van 2022
gepland voor het zomerreces 2022
gepland voor mei 2022, uitgesteld
gepland voor twee weken na 1 mei 2022
beoogd voor mei 2022
al niet afgerond in 2022
Q4 2022 (reeds afgerond in Q2)
Q4 2022 (al eerder gestart)
na loop van 2022
verloop van 2022
tot in de loop van 2022
stookperiode 2022-2023
stookperiode tot 2023
collegeperiode 2022-2026
einde subsidieperiode 1 januari 2022 t/m 31 december 2023
evaluatie subsidieperiode 1 januari 2022 t/m 31 december 2023
lesperiode 1 t/m 3 mei 2022
lesperiode 2 mei t/m juni 2022
buiten werking vanaf 1 januari 2022
niet ter inzage gelegd van 4 april t/m 15 mei 2022
niet in de periode tot 2030
uiterlijk begin Q3 2022
uiterlijk eind week 12 2022
na eind Q3 2022
uiterlijk tegen mei 2022
vóór de zomervakantie van 12 juli 2022
zo spoedig mogelijk na 1 juli 2022
zo laat mogelijk, uiterlijk 1 juli 2022
Q4 2022 (variant 2)
Q4 2022 (tijdvak 2)
Q4 2022 (oplevering 12 december)
Q4 2022 (fase 1 vervalt)
Q4 2022 (na fase 1)
2022 (fase 1)
circa mei 2022
ca. mei 2022
± mei 2022
rond 1 mei 2022
omstreeks mei 2022
mogelijk mei 2022
mei 2022?
mei 2022 o.v.
niet mei 2022
geen mei 2022
mei 2022 vervallen
verplaatst naar mei 2022
was mei 2022
2022 -
2022 - heden
2022...
> 2022
≥ mei 2022
~ mei 2022
dit najaar
dit jaar
eind dit jaar
volgend jaar
volgende week
komende zomer
deze maand
zomer a.s.
26 juni jl.
over 2 weken
binnen zes weken
3 weken na 1 mei 2022
2 weken voor 1 mei 2022
einde raadsperiode
na de verkiezingen van 2022
kerstvakantie 2022
Pasen 2022
Kerst 2022
zomervakantie 2022
kerstavond 2022
vooravond 5 mei 2022
Prinsjesdag 2022
begrotingsraad 2022
Nieuwjaarsbijeenkomst 2022
raadsvergaderingen 2022-2025
informatieavond
raadsvergadering
in overleg, mei 2022
na overleg mei 2022
vóór alliantieoverleg oktober 2021
na alliantieoverleg oktober 2021
eerste week van mei 2022
1e week mei 2022
laatste week mei 2022
eerste maandag van mei 2022
begin week 42 2021
eind Q3 2022
begin zomer 2022
eerste helft Q3 2022
eind eerste kwartaal 2022
eerste helft schooljaar 2025-2026
boekjaar 2022
seizoen 2021-2022
academisch jaar 2021-2022
2022-23
2021/22
2021/10
2021-5
1-2022
20211005
maart 22
okt 21 en nov 21
5 10 2021
5 - 10 - 2021
2021 - 10
12/31/2021
2021-10-2022-03
2022-10-12-2023
5-6-7 oktober 2021
1 mei 2022 t/m 3 juni
1 mei 2022 3 juni 2022
mei 2022 juni 2022
mei 2022, juni 2022
5 oktober 2021; 9 november 2021
5 oktober 2021, 9 november 2021
week 42 (18 oktober 2021)
college 5 juli 2022, raad 12 juli 2022
college 5 juli 2022 en raad 12 juli 2022
mei 2021 - 2022
mei 2021-2022
Q4 2022 en 2023
najaar 2021/2022
eind 2022-2023
H1 2022-2023
2022-2023 Q1
Q1 t/m 2023
week 3 t/m 7 mei 2022
week 3 - 5 mei 2022
Q1 - 3 mei 2022
maandag week 42 2021
dinsdag oktober 2021
artikel 5 2022
nr. 12-2021
nummer 12-2021
versie 2.0 2022
v2.0 2022
2.0 2022
€ 2022
2022 euro
2.022
2022,-
€ 5.000 2022
045-5602022
06-12345678
1899
2200
1850-1900
5 mei 1822
2022%
1/2 2022
(1 van 2) 2022
tot 2022 nodig
blz. 5 mei 2022
punt 5 mei 2022
om 5 mei 2022
ocktober 2021
okober 2021
mrch 2022
May 2022
March 2022
October 2021
spring 2022
first quarter 2022
2nd quarter 2022
T1 2022
1e trimester 2022
20¹22
202¹
mei 2022①5
5 oktober 2021 25.00 uur
2021-10-05T23:30:00Z
2021-10-05T23:30:00+02:00
doorlopend vanaf 2022
doorlopend t/m 2025
2x per jaar
twee keer per jaar
elke 0 jaar
elke eerste maandag
elk voorjaar
jaarlijks 2022-2025
jaarlijks t/m 2025
jaarlijks in 2022
jaarlijks vanaf medio 2023
jaarlijks op 31 februari
jaarlijkse evaluatie
jaarlijks of vaker
van 2022
uiterlijk
begin
week
kwartaal
maandag
Q
helft
t/m
en
,2022 en
op mei 2022 en
na
'
?
!
N.B.
afgerond
gereed
zie boven
idem
z.s.m.
zo spoedig mogelijk
op korte termijn
lange termijn
1) mei 2022
(1) mei 2022
[1] mei 2022
1 - mei 2022
1. mei 2022
1: mei 2022
week (42) 2021
25 dec-9 jan 2022
2022 (eind)
tussen week 10 en 12 2022
overleg
1 juli a.s.
Eind Q4
2-e kwartaal 2022
5 - okt - 2021
3 mei 2022 t/m 5 uur
half jaar 2022
een half jaar
6 weken
10 dagen
1e week 2022
week 2 mei 2022
in de week van 3 t/m 7 mei 2022
2022 2023
2/3/4 mei 2022
juni 2022 t/m heden
10.00-12.00
om 20.00 uur
jaarlijks overleg oktober 2021
maandelijks overleg
per 2023
decémber 2022
Q12022
Q1 2 2022
zomer 22
eind 22
<31-12-2022
1/1
elk jaar 2022
"""

# Without a year there is no date; with 2021 as the year to read it in, there is.
YEARLESS = """
oktober                                         maand 2021-10-01 2021-10-31
5 oktober                                       dag 2021-10-05 2021-10-05
di 5 okt                                        dag 2021-10-05 2021-10-05
dinsdag 5 oktober 20.00 uur                     dag 2021-10-05 2021-10-05
21-okt                                          dag 2021-10-21 2021-10-21
3-2                                             dag 2021-02-03 2021-02-03
03-02                                           dag 2021-02-03 2021-02-03
Q3                                              kwartaal 2021-07-01 2021-09-30
3e kwartaal                                     kwartaal 2021-07-01 2021-09-30
Q3/Q4                                           periode 2021-07-01 2021-12-31
Q1-2                                            periode 2021-01-01 2021-06-30
week 42-44                                      periode 2021-10-18 2021-11-07
week 10-22                                      periode 2021-03-08 2021-06-06
najaar                                          seizoen 2021-09-01 2021-11-30
het najaar                                      seizoen 2021-09-01 2021-11-30
voor de zomer                                   periode - 2021-06-30
na de zomer                                     periode 2021-09-01 -
uiterlijk 1 april                               periode - 2021-04-01
tot 1 april                                     periode - 2021-03-31
begin mei                                       periode 2021-05-01 2021-05-10 vaag
eind mei/begin juni                             periode 2021-05-21 2021-06-10 vaag
tweede halfjaar                                 halfjaar 2021-07-01 2021-12-31
1 t/m 3 mei                                     periode 2021-05-01 2021-05-03
mei t/m juli                                    periode 2021-05-01 2021-07-31
mei en september                                periode 2021-05-01 2021-09-30 vaag
in mei                                          maand 2021-05-01 2021-05-31
raad 6 juli                                     dag 2021-07-06 2021-07-06
alliantieoverleg oktober                        overleg 2021-10-01 2021-10-31
"""


def rows(table: str) -> list[tuple[str, Moment]]:
    return [row_of(line) for line in table.strip().splitlines()]


def row_of(line: str) -> tuple[str, Moment]:
    *words, soort, begin, eind = line.removesuffix(" vaag").split()
    tekst = " ".join(words)
    overleg = begin[:7] if soort == "overleg" else None
    return tekst, Moment(tekst, soort, day_of(begin), day_of(eind), overleg, vaag=line.endswith(" vaag"))


def day_of(tekst: str) -> date | None:
    return None if tekst == "-" else date.fromisoformat(tekst)


@pytest.mark.parametrize(
    ("tekst", "moment"),
    [row for table in (DAYS, MONTHS, COUNTED, YEARS, RANGES, OPEN, NAMED, MEETINGS) for row in rows(table)],
)
def test_expression(tekst: str, moment: Moment) -> None:
    assert read_moment(tekst) == moment


@pytest.mark.parametrize(("tekst", "moment"), rows(YEARLESS))
def test_expression_without_year(tekst: str, moment: Moment) -> None:
    assert read_moment(tekst) == Moment(tekst, "onbekend")
    assert read_moment(tekst, jaar=2021) == moment


@pytest.mark.parametrize("tekst", UNKNOWN.strip().splitlines())
def test_nothing_is_guessed(tekst: str) -> None:
    assert read_moment(tekst) == Moment(tekst, "onbekend")
    assert read_moment(tekst, jaar=2021) == Moment(tekst, "onbekend")
