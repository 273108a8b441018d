"""The words that make a number a percentage or a number of points, as data."""

from decimal import Decimal
from typing import Final

from workbench.language.lexicon import Lexicon, listed
from workbench.language.units import MEASURES

__all__ = ["MEASURES", "PERCENT", "POINTS"]

_HUNDREDTH: Final = Decimal(1)
# How many percent one of these is.
PERCENT: Final = Lexicon(
    {
        **dict.fromkeys(
            listed(
                """% ％ percent per_cent per-cent pct pct. prozent prozents prozentige
                prozentigen prozentiger prozentiges pour_cent
                por_ciento per_cento por_cento procent процент процента процентов パーセント"""
            ),
            _HUNDREDTH,
        ),
        **dict.fromkeys(listed("‰ per_mille per_mil promille pour_mille por_mil"), Decimal("0.1")),
    }
)
POINTS: Final = Lexicon(
    {
        **dict.fromkeys(
            listed(
                """percentage_point percentage_points percentage-point percentage-points
                percent_points per_cent_points %_points %-points pp ppt ppts pps
                prozentpunkt prozentpunkte prozentpunkten %-punkte point_de_pourcentage
                points_de_pourcentage puntos_porcentuales punto_porcentual punti_percentuali
                punto_percentuale pontos_percentuais ponto_percentual procentpunt procentpunten
                процентных_пункта процентных_пунктов процентный_пункт 百分点 个百分点
                個百分點 百分點
                ポイント"""
            ),
            "percentage points",
        ),
        **dict.fromkeys(
            listed(
                """basis_point basis_points bps bp basispunkt basispunkte basispunkten point_de_base
                points_de_base punto_básico puntos_básicos punti_base pontos_base basispunten
                базисных_пунктов 基点 个基点 個基點"""
            ),
            "basis points",
        ),
    }
)
