"""Currencies, as data: signs that stand before or after an amount, and words that follow it."""

from typing import Final

from workbench.language.lexicon import Lexicon, listed

_CODES: Final = (
    "USD EUR GBP JPY CNY INR CHF AUD CAD HKD KRW RUB SEK NOK DKK PLN CZK HUF TRY BRL MXN ARS CLP "
    "COP PEN ZAR NGN KES EGP SAR AED ILS THB IDR MYR SGD PHP VND TWD NZD PKR BDT UAH RON BGN"
)
_SIGNS: Final = {
    "USD": "US$ $ U.S.$ US-$ ＄",
    "AUD": "A$ AU$",
    "CAD": "C$ CA$ CAD$ Can$",
    "HKD": "HK$",
    "NZD": "NZ$",
    "TWD": "NT$",
    "SGD": "S$",
    "BRL": "R$",
    "MXN": "MX$ Mex$",
    "EUR": "€ EUR€",
    "GBP": "£ ￡",
    "JPY": "¥ JP¥ ￥",
    "CNY": "RMB CN¥ 人民币",
    "INR": "₹ Rs Rs.",
    "KRW": "₩",
    "RUB": "₽",
    "TRY": "₺",
    "NGN": "₦",
    "UAH": "₴",
    "ILS": "₪",
    "VND": "₫",
    "PHP": "₱",
    "CHF": "SFr. Fr. sFr.",
    "PLN": "zł",
}
_WORDS: Final = {
    "USD": "dollar dollars US_dollar US_dollars U.S._dollar U.S._dollars US-dollar US-dollars "
    "American_dollars bucks dólar dólares dólares_estadounidenses dollars_américains dollari "
    "dolares dólares_americanos доллар доллара долларов 美元 美金 ドル 米ドル",
    "AUD": "Australian_dollars australische_dollar dollars_australiens dólares_australianos 澳元",
    "CAD": "Canadian_dollars kanadische_dollar dollars_canadiens dólares_canadienses 加元",
    "HKD": "Hong_Kong_dollars hongkong-dollar 港元 港币",
    "SGD": "Singapore_dollars 新元 新加坡元",
    "TWD": "Taiwan_dollars 新台币 新臺幣",
    "EUR": "euro euros евро 欧元 歐元 ユーロ",
    "GBP": "pounds_sterling pound_sterling sterling pfund_sterling livre_sterling "
    "livres_sterling libra_esterlina libras_esterlinas british_pounds britische_pfund sterline "
    "英镑 英鎊 ポンド",
    "JPY": "yen yenes yens 日元 日圆 円 иен",
    "CNY": "yuan yuans yuanes renminbi 元 块钱 人民币 人民币元 元人民币 юаней",
    "INR": "rupee rupees rupien roupies rupias 卢比",
    "KRW": "won südkoreanische_won 韩元",
    "RUB": "rouble roubles ruble rubles rubel roubles rublos rubli рублей рубля рубль 卢布",
    "CHF": "Swiss_franc Swiss_francs franc francs franken schweizer_franken francs_suisses "
    "francos_suizos 瑞士法郎 瑞郎",
    "MXN": "Mexican_pesos pesos_mexicanos pesos 墨西哥比索",
    "ARS": "Argentine_pesos pesos_argentinos",
    "CLP": "Chilean_pesos pesos_chilenos",
    "COP": "Colombian_pesos pesos_colombianos",
    "BRL": "Brazilian_reais reais reales_brasileños 雷亚尔",
    "SEK": "Swedish_kronor kronor kronas schwedische_kronen couronnes_suédoises",
    "NOK": "Norwegian_kroner norwegische_kronen kroner",
    "DKK": "Danish_kroner dänische_kronen",
    "TRY": "Turkish_lira lira türkische_lira livres_turques liras_turcas",
    "PLN": "zloty zlotys zlotych złoty złotych",
    "UAH": "hryvnia hryvnias griwna",
    "ZAR": "rand",
    "ILS": "shekel shekels schekel",
    "NGN": "naira",
    "XOF": "francs_CFA CFA_francs",
    "DEM": "d-mark deutsche_mark deutschmarks",
    "FRF": "French_francs francs_français",
    "ESP": "pesetas",
    "ITL": "Italian_lire lire",
}
_BEFORE: Final = {sign: code for code, signs in _SIGNS.items() for sign in signs.split()}
SIGNS_BEFORE: Final = Lexicon({**_BEFORE, **{code: code for code in _CODES.split()}}, exact=True)
SIGNS_AFTER: Final = Lexicon(
    {
        **{sign: code for sign, code in _BEFORE.items() if not sign.endswith(".")},
        **{code: code for code in _CODES.split()},
        "U$S": "USD",
    },
    exact=True,
)
WORDS_AFTER: Final = Lexicon(
    {word: code for code, words in _WORDS.items() for word in listed(words)}
)
# What is money only from a thousand on: "5 won medals", "three rand".
ONLY_MUCH: Final = frozenset({"won", "rand", "lira", "lire", "sterling"})
# Weights, too, but with a magnitude and no "of" after it ("2 million pounds") they are money.
ALSO_WEIGHTS: Final = Lexicon(dict.fromkeys(listed("pounds pfund livres libras"), "GBP"))
# A hundredth of something that is not said, of a pound.
HUNDREDTHS: Final = Lexicon(
    {
        **dict.fromkeys(
            listed(
                """cent cents US_cents euro_cents eurocent eurocents centimes céntimos centavos ¢
                美分"""
            ),
            "",
        ),
        **dict.fromkeys(("pence",), "GBP"),
        **dict.fromkeys(("US cents", "美分"), "USD"),
        **dict.fromkeys(("euro cents", "eurocent", "eurocents", "céntimos"), "EUR"),
    }
)
PENCE: Final = Lexicon({"p": "GBP"}, exact=True)
# The bare sign stands for the money of where a text is from.
SIGN_BY_LANGUAGE: Final = {("zh", "¥"): "CNY", ("zh", "￥"): "CNY", ("ja", "￥"): "JPY"}
