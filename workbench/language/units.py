"""Units of measure, as data: the one name of each, what it measures, and in how many base units.

Factors are exact where the unit is defined exactly (the yard of 1959, the barrel of 42 gallons).
Calendar months and years are no fixed number of days: they count in months of their own.
"""

from decimal import Decimal
from typing import Final

from workbench.language.lexicon import Lexicon, listed

# Name, what it measures, how many base units it is, its signs (case counts), its words.
_TABLE: Final = """
nanometre | length | 1e-9 | nm | nanometre nanometres nanometer nanometers
micrometre | length | 1e-6 | µm μm | micron microns micrometre micrometres micrometer
millimetre | length | 0.001 | mm | millimetre millimetres millimeter millimeters milímetro
    milímetros millimètre millimètres millimetern 毫米
centimetre | length | 0.01 | cm | centimetre centimetres centimeter centimeters zentimeter
    zentimetern centimètre centimètres centímetro centímetros centimetri 厘米 センチ
metre | length | 1 | m | metre metres meter meters metern mètre mètres metros metri 米 公尺 メートル
    метров метра
kilometre | length | 1000 | km kms | kilometre kilometres kilometer kilometers kilometern
    kilomètre kilomètres kilómetro kilómetros quilômetros quilómetros chilometri 公里 千米
    キロメートル километров километра км
inch | length | 0.0254 |  | inch inches zoll pouces pulgadas 英寸
foot | length | 0.3048 | ft | foot feet fuß pieds 英尺
yard | length | 0.9144 | yd | yard yards
mile | length | 1609.344 | mi | mile miles meile meilen milla millas 英里
nautical mile | length | 1852 |  | nautical_mile nautical_miles seemeile seemeilen milles_marins
    milles_nautiques millas_náuticas 海里
light year | length | 9460730472580800 |  | light_year light_years light-years lichtjahre
    lichtjahren années-lumière años_luz 光年
milligram | mass | 0.000001 | mg | milligram milligrams milligramm 毫克
gram | mass | 0.001 | g | gram grams gramme grammes gramm gramo gramos 克
kilogram | mass | 1 | kg kgs | kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm
    kilogramos chili quilos 公斤 千克 キログラム кг килограммов
jin | mass | 0.5 |  | 市斤 斤
tonne | mass | 1000 | t | tonne tonnes metric_ton metric_tons metric_tonnes tonnen tonelada
    toneladas tonnellate 吨 公吨 噸 トン тонн тонны
ton | mass | 907.18474 |  | ton tons short_tons 短吨
kiloton | mass | 1000000 | kt | kiloton kilotons kilotonnes kilotonnen kilotoneladas
megaton | mass | 1000000000 | Mt | megaton megatons megatonnes megatonnen 兆吨
gigatonne | mass | 1000000000000 | Gt | gigaton gigatons gigatonne gigatonnes gigatonnen
pound | mass | 0.45359237 | lb lbs | pound pounds pfund libras livres 磅
ounce | mass | 0.028349523125 | oz | ounce ounces unze unzen onces onzas 盎司
carat | mass | 0.0002 |  | carat carats
millilitre | volume | 0.001 | ml mL | millilitre millilitres milliliter milliliters 毫升
litre | volume | 1 | l L | litre litres liter liters litern litro litros litri 升 リットル литров
hectolitre | volume | 100 | hl | hectolitre hectolitres hektoliter
gallon | volume | 3.785411784 | gal | gallon gallons gallonen galones 加仑
pint | volume | 0.473176473 |  | pint pints
barrel | volume | 158.987294928 | bbl | barrel barrels barril barriles baril barils fass barili
    barris 桶 баррелей
cubic metre | volume | 1000 | m³ m3 | cubic_metre cubic_metres cubic_meter cubic_meters
    kubikmeter kubikmetern mètres_cubes mètre_cube metros_cúbicos metri_cubi 立方米
cubic foot | volume | 28.316846592 |  | cubic_foot cubic_feet
square metre | area | 1 | m² m2 sqm | square_metres square_meters square_metre square_meter sq_m
    quadratmeter quadratmetern mètres_carrés mètre_carré metros_cuadrados metri_quadrati
    metros_quadrados vierkante_meter 平方米 平米
square kilometre | area | 1000000 | km² km2 | square_kilometres square_kilometers
    square_kilometre square_kilometer sq_km quadratkilometer quadratkilometern kilomètres_carrés
    kilomètre_carré kilómetros_cuadrados chilometri_quadrati 平方公里 平方千米
square mile | area | 2589988.110336 |  | square_miles square_mile sq_mi quadratmeilen
    millas_cuadradas 平方英里
square foot | area | 0.09290304 |  | square_feet square_foot sq_ft sqft pieds_carrés
    pies_cuadrados 平方英尺
hectare | area | 10000 | ha | hectare hectares hektar hectárea hectáreas ettari 公顷 ヘクタール
    гектаров
acre | area | 4046.8564224 |  | acre acres 英亩
mu | area | 666.6666666666666666666666667 |  | 亩
millisecond | time | 0.001 | ms | millisecond milliseconds millisekunden 毫秒
second | time | 1 | sec | second seconds secs sekunde sekunden secondes segundo segundos secondi
    秒 秒钟 секунд
minute | time | 60 | min | minute minutes mins minuten minuto minutos minuti 分钟 分間 минут
hour | time | 3600 | h hrs | hour hours hr stunde stunden heure heures hora horas uur 小时 小時
    個小時
    个小时 時間 часов часа
day | time | 86400 |  | day days tag tage tagen jour jours día días giorno giorni dias dagen 天
    日間 дней дня
week | time | 604800 |  | week weeks woche wochen semaine semaines semana semanas settimane
    weken 周 星期 个星期 週間 недель недели
month | months | 1 |  | month months monat monate monaten mois mes meses mesi maanden 个月 個月 か月
    ヶ月 カ月 месяцев месяца
quarter | months | 3 |  | quartale quartalen
year | months | 12 | yr yrs | year years jahr jahre jahren ans année années año años anno anni
    ano anos jaar 年 年间 年間 лет года
decade | months | 120 |  | decade decades jahrzehnt jahrzehnte jahrzehnten décennies décadas
century | months | 1200 |  | century centuries jahrhunderte jahrhunderten siècles siglos
km/h | speed | 1 | km/h kph kmh | kilometres_per_hour kilometers_per_hour kilometres_an_hour
    kilometers_an_hour stundenkilometer stundenkilometern kilometer_pro_stunde kilomètres_heure
    kilomètres_par_heure kilómetros_por_hora км/ч
mph | speed | 1.609344 | mph | miles_per_hour miles_an_hour 英里/小时
knot | speed | 1.852 | kt/h | knot knots knoten nœuds nudos
m/s | speed | 3.6 | m/s | metres_per_second meters_per_second meter_pro_sekunde
watt | power | 1 | W | watt watts vatios 瓦
kilowatt | power | 1000 | kW | kilowatt kilowatts kilovatios 千瓦
megawatt | power | 1000000 | MW | megawatt megawatts megavatios mégawatts 兆瓦
gigawatt | power | 1000000000 | GW | gigawatt gigawatts gigavatios 吉瓦
terawatt | power | 1000000000000 | TW | terawatt terawatts
horsepower | power | 745.69987158227022 | hp | horsepower 马力
metric horsepower | power | 735.49875 | PS | pferdestärken chevaux
watt hour | energy | 0.001 | Wh | watt_hours watt-hours wattstunden
kilowatt hour | energy | 1 | kWh | kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours
    kilowattstunde kilowattstunden kilowattheures kilovatios_hora kilovatios-hora 千瓦时 度电
megawatt hour | energy | 1000 | MWh | megawatt-hour megawatt-hours megawatt_hours
    megawattstunden mégawattheures megavatios_hora 兆瓦时
gigawatt hour | energy | 1000000 | GWh | gigawatt-hours gigawatt_hours gigawattstunden
    gigawattheures
terawatt hour | energy | 1000000000 | TWh | terawatt-hours terawatt_hours terawattstunden
    térawattheures teravatios_hora
joule | energy | 0.0000002777777777777777777777778 | J | joule joules
calorie | food energy | 1 | kcal | calorie calories kilokalorien kilocalories kalorien calorías
    卡路里 千卡
degree Celsius | temperature | 1 | °C ℃ °c | degrees_celsius degree_celsius degrees_C
    degrees_centigrade grad_celsius grad_c degrés_celsius grados_celsius grados_centígrados
    gradi_celsius 摄氏度 度
degree Fahrenheit | fahrenheit | 1 | °F ℉ | degrees_fahrenheit degree_fahrenheit degrees_F
    grad_fahrenheit degrés_fahrenheit grados_fahrenheit 华氏度
degree | degree | 1 | ° Grad | degree degrees degrés degré grados grado gradi graus
kilobyte | bytes | 0.001 | kB KB | kilobyte kilobytes
megabyte | bytes | 1 | MB | megabyte megabytes
gigabyte | bytes | 1000 | GB | gigabyte gigabytes 千兆字节
terabyte | bytes | 1000000 | TB | terabyte terabytes
petabyte | bytes | 1000000000 | PB | petabyte petabytes
megabit per second | bit rate | 1 | Mbps Mbit/s | megabits_per_second
gigabit per second | bit rate | 1000 | Gbps Gbit/s | gigabits_per_second
hertz | frequency | 1 | Hz | hertz
kilohertz | frequency | 1000 | kHz | kilohertz
megahertz | frequency | 1000000 | MHz | megahertz
gigahertz | frequency | 1000000000 | GHz | gigahertz
volt | voltage | 1 | V | volt volts
kilovolt | voltage | 1000 | kV | kilovolt kilovolts
decibel | loudness | 1 | dB | decibel decibels décibels 分贝
microgram per cubic metre | density | 1 | µg/m³ μg/m³ | micrograms_per_cubic_metre
    micrograms_per_cubic_meter mikrogramm_pro_kubikmeter
part per million | parts | 1 | ppm | parts_per_million
part per billion | parts | 0.001 | ppb | parts_per_billion
"""
_UNITS: Final = [
    [field.strip() for field in row.split("|")]
    for row in _TABLE.strip().replace("\n    ", " ").split("\n")
]
MEASURES: Final = {name: (of, Decimal(factor)) for name, of, factor, _, _ in _UNITS}
UNIT_SIGNS: Final = Lexicon(
    {sign: name for name, _, _, signs, _ in _UNITS for sign in signs.split()}, exact=True
)
UNIT_WORDS: Final = Lexicon(
    {word: name for name, _, _, _, words in _UNITS for word in listed(words)}
)
_FREEZING: Final = Decimal(32)
_FAHRENHEIT: Final = Decimal(5) / 9


def in_base(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """Return an amount in the base unit of what its unit measures, and what that is.

    Degrees Fahrenheit become degrees Celsius (``temperature``). A unit that is not in the table
    measures itself.
    """
    if unit == "degree Fahrenheit":
        return (value - _FREEZING) * _FAHRENHEIT, "temperature"
    of, factor = MEASURES.get(unit, (unit, Decimal(1)))
    return value * factor, of
