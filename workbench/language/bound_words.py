"""The words that loosen an amount, as data: before it and after it, by language."""

from typing import Final

# What such words let the true value be, seen from the value that is stated.
ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST, UNDER = (
    "about",
    "nearly",
    "over",
    "at least",
    "at most",
    "under",
)
# Language ("" for signs and for what is written without spaces), what it means, the words.
BEFORE: Final = (
    (
        "",
        ABOUT,
        "~ ≈ ± c. ca. ca circa 约 約 大约 大約 大概 约为 约有 左右约 估计 大致 およそ ほぼ 概ね",
    ),
    ("", NEARLY, "近 将近 將近 接近 几乎 幾乎 近乎 差不多 快要"),
    ("", OVER, "> 超 超过 超過 逾 多于 高于 大于 高达超过 突破 超出 超逾 不止"),
    ("", AT_LEAST, "≥ 至少 不少于 不低于 最少 起码 少なくとも"),
    ("", AT_MOST, "≤ 最多 至多 不超过 不超過 最高 多达 高达 不多于 最大 長達"),
    ("", UNDER, "< 不到 不足 少于 低于 小于 未满 不满 未及"),
    (
        "en",
        ABOUT,
        """about around roughly approximately approx. approx some an_estimated estimated
        an_approximate in_the_region_of in_the_neighbourhood_of in_the_neighborhood_of
        in_the_order_of on_the_order_of in_the_range_of more_or_less give_or_take somewhere_around
        somewhere_near an_average_of""",
    ),
    (
        "en",
        NEARLY,
        """nearly almost close_to just_under just_below just_short_of approaching not_quite
        virtually practically a_little_under slightly_under slightly_less_than
        a_little_less_than just_shy_of nearing near""",
    ),
    (
        "en",
        OVER,
        """over more_than above exceeding in_excess_of upwards_of upward_of just_over greater_than
        larger_than higher_than
        exceeds exceeded exceed topped topping beyond well_over slightly_over slightly_more_than
        a_little_over a_little_more_than just_above surpassed surpassing well_above far_more_than
        north_of no_fewer_than_more_than older_than longer_than""",
    ),
    (
        "en",
        AT_LEAST,
        """at_least no_less_than no_fewer_than not_less_than not_fewer_than a_minimum_of
        minimum_of at_minimum""",
    ),
    (
        "en",
        AT_MOST,
        """at_most up_to as_much_as as_many_as no_more_than not_more_than a_maximum_of maximum_of
        at_the_most within no_greater_than a_high_of""",
    ),
    (
        "en",
        UNDER,
        """under less_than fewer_than below south_of smaller_than lower_than younger_than
        well_under well_below not_even barely_under shorter_than""",
    ),
    (
        "de",
        ABOUT,
        """etwa rund ungefähr zirka schätzungsweise in_etwa um_die an_die circa_um
        näherungsweise so_um_die geschätzt geschätzte geschätzten""",
    ),
    ("de", NEARLY, "fast knapp beinahe nahezu annähernd bald nicht_ganz"),
    (
        "de",
        OVER,
        """über mehr_als gut weit_über deutlich_über höher_als größer_als oberhalb_von jenseits_von
        länger_als älter_als weit_mehr_als deutlich_mehr_als""",
    ),
    (
        "de",
        AT_LEAST,
        "mindestens wenigstens zumindest nicht_weniger_als nicht_unter ab minimal",
    ),
    (
        "de",
        AT_MOST,
        "höchstens bis_zu maximal nicht_mehr_als allenfalls nicht_über",
    ),
    (
        "de",
        UNDER,
        """weniger_als unter unterhalb_von geringer_als niedriger_als deutlich_weniger_als
        kürzer_als jünger_als kleiner_als nicht_einmal""",
    ),
    (
        "fr",
        ABOUT,
        """environ à_peu_près quelque approximativement autour_de aux_alentours_de de_l'ordre_de
        plus_ou_moins à_peu_de_chose_près aux_environs_de quelques""",
    ),
    ("fr", NEARLY, "près_de près_d' presque quasi quasiment pas_loin_de un_peu_moins_de"),
    (
        "fr",
        OVER,
        """plus_de plus_d' au-delà_de au-dessus_de supérieur_à supérieure_à dépasse dépassé
        dépassent dépassant dépasser un_peu_plus_de bien_plus_de""",
    ),
    ("fr", AT_LEAST, "au_moins au_minimum pas_moins_de pas_moins_d' un_minimum_de à_tout_le_moins"),
    (
        "fr",
        AT_MOST,
        """jusqu'à au_plus au_maximum tout_au_plus pas_plus_de pas_plus_d' un_maximum_de
        n'excédant_pas""",
    ),
    (
        "fr",
        UNDER,
        "moins_de moins_d' en_dessous_de inférieur_à inférieure_à sous_les au-dessous_de",
    ),
    (
        "es",
        ABOUT,
        """unos unas aproximadamente alrededor_de en_torno_a cerca_de_unos más_o_menos
        aproximadamente_unos sobre_los en_torno_al alrededor_del""",
    ),
    ("es", NEARLY, "casi cerca_de cerca_del prácticamente poco_menos_de un_poco_menos_de"),
    (
        "es",
        OVER,
        """más_de más_del por_encima_de superior_a superiores_a supera superó superan superaron
        poco_más_de un_poco_más_de mayor_de mayor_que supera_los superó_los superan_los
        superado_los por_encima_del""",
    ),
    (
        "es",
        AT_LEAST,
        "al_menos por_lo_menos como_mínimo no_menos_de un_mínimo_de a_partir_de cuando_menos",
    ),
    ("es", AT_MOST, "hasta como_máximo a_lo_sumo no_más_de un_máximo_de como_mucho hasta_un"),
    ("es", UNDER, "menos_de menos_del por_debajo_de inferior_a inferiores_a menor_de menor_que"),
    ("it", ABOUT, "circa intorno_a all'incirca approssimativamente attorno_a"),
    ("it", NEARLY, "quasi poco_meno_di"),
    ("it", OVER, "più_di oltre più_del superiore_a poco_più_di oltre_i"),
    ("it", AT_LEAST, "almeno non_meno_di come_minimo"),
    ("it", AT_MOST, "fino_a al_massimo non_più_di un_massimo_di"),
    ("it", UNDER, "meno_di meno_del sotto_i inferiore_a"),
    ("pt", ABOUT, "cerca_de aproximadamente por_volta_de em_torno_de em_torno_dos uns umas"),
    ("pt", NEARLY, "quase perto_de"),
    ("pt", OVER, "mais_de mais_do_que acima_de superior_a além_de"),
    ("pt", AT_LEAST, "pelo_menos no_mínimo ao_menos não_menos_de"),
    ("pt", AT_MOST, "até no_máximo não_mais_de ao_máximo"),
    ("pt", UNDER, "menos_de abaixo_de inferior_a"),
    ("nl", ABOUT, "ongeveer zo'n rond rond_de pakweg om_en_nabij"),
    ("nl", NEARLY, "bijna haast net_geen krap"),
    ("nl", OVER, "meer_dan ruim boven_de hoger_dan"),
    ("nl", AT_LEAST, "minstens ten_minste minimaal"),
    ("nl", AT_MOST, "hooguit maximaal tot hoogstens niet_meer_dan"),
    ("nl", UNDER, "minder_dan onder_de"),
    ("ru", ABOUT, "около примерно приблизительно порядка"),
    ("ru", NEARLY, "почти"),
    ("ru", OVER, "более больше свыше более_чем"),
    ("ru", AT_LEAST, "не_менее не_меньше как_минимум"),
    ("ru", AT_MOST, "до не_более не_больше максимум"),
    ("ru", UNDER, "менее меньше менее_чем"),
)
AFTER: Final = (
    ("", OVER, "多 余 餘 多名余 強"),
    ("", ABOUT, "左右 上下 前后 程度 前後 来"),
    ("", AT_LEAST, "+ 以上 及以上 或以上 或更多 起"),
    ("", AT_MOST, "以内 之内 以內"),
    ("", UNDER, "以下 未満 弱"),
    ("en", ABOUT, "or_so or_thereabouts give_or_take approximately"),
    ("en", AT_LEAST, "or_more plus and_up or_higher or_above or_over and_over or_older and_older"),
    ("en", OVER, "and_counting"),
    ("en", AT_MOST, "or_less or_fewer or_under and_under or_younger or_below or_lower at_most"),
    ("de", AT_LEAST, "oder_mehr und_mehr oder_darüber und_darüber"),
    ("de", AT_MOST, "oder_weniger und_weniger"),
    ("de", ABOUT, "oder_so"),
    ("fr", AT_LEAST, "ou_plus et_plus au_moins au_minimum"),
    ("fr", AT_MOST, "ou_moins et_moins au_maximum au_plus tout_au_plus"),
    ("fr", ABOUT, "environ à_peu_près"),
    ("es", AT_LEAST, "o_más y_más como_mínimo por_lo_menos al_menos"),
    ("es", AT_MOST, "o_menos como_máximo a_lo_sumo"),
    ("es", ABOUT, "aproximadamente más_o_menos"),
    ("it", AT_LEAST, "o_più"),
    ("it", ABOUT, "circa"),
    ("pt", AT_LEAST, "ou_mais"),
    ("nl", AT_LEAST, "of_meer"),
)
