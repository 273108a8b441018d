"""Names in Chinese and Japanese text, which has no capitals: told by how they end and begin."""

import re
from collections.abc import Iterator
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.name import Name, NameKind

_HAN: Final = re.compile(r"[\u3400-\u9fff]")
# Characters that foreign names are spelled with.
_SOUNDS: Final = (
    "阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼毕宾波伯勃博布查茨茨达戴丹当道德登邓迪蒂丁东杜顿多厄恩尔"
    "法范菲费芬丰冯佛弗福盖冈高戈哥格葛贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简姜杰金津卡凯坎康"
    "考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎里理丽利莉力立连列林琳龙隆卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅"
    "门蒙米密敏明缪摩莫默姆穆娜纳南内尼妮年宁牛纽努诺欧帕派潘庞佩彭皮匹平珀普奇齐恰乔切钦琼丘让热仁日"
    "瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣史士舒斯丝思苏索塔泰坦汤唐陶特滕提廷通图托瓦万汪旺威韦维伟魏温"
    "文翁沃乌吾武西希锡夏香肖谢辛欣兴休许雅亚延扬杨耶叶伊因英尤于约赞泽扎詹珍芝治朱兹卓宗佐纳蕾薇荷"
    "萊蘭爾亞維倫賽羅馬麗貝蓋傑喬納莫華達瑪濟奧凱歐蘇頓爱陈岛"
)
_FOREIGN: Final = re.compile(rf"[{_SOUNDS}]{{1,6}}(?:[·•‧・][{_SOUNDS}]{{1,6}}){{1,3}}")
_KATAKANA: Final = re.compile(r"[ァ-ヴー]{2,10}(?:[・＝][ァ-ヴー]{2,10}){1,3}")
_SUFFIX: Final = (
    "委员会|委員會|股份有限公司|有限公司|公司|集团|集團|银行|銀行|大学|大學|研究院|研究所|协会|協會|基金会|"
    "联合会|法院|检察院|医院|醫院|学院|新闻社|通讯社|日报|日報|晚报|电视台|商务部|外交部|国防部|财政部|"
    "教育部|统计局|卫健委|总局|组织|組織|联盟|聯盟|议会|議會|国会|株式会社|国务院"
)
_ORGANISATION: Final = re.compile(rf"(?P<head>[\u4e00-\u9fff]{{0,12}}?)(?P<tail>{_SUFFIX})")
# The head of an organisation's name begins behind the last of these.
_BORDER: Final = re.compile(
    "[的在和与與对對向了是由被从從据據称稱说說等及为為将將以于於这這该該一家个個名到给給把让讓跟同也都而又"
    "或并並各每某位年月日后後前时時来來去有]|表示|宣布|认为|指出|根据|通过|关于|加入|担任|以及"
)
_PLACES: Final = listed(
    """
中国 中國 美国 美國 日本 俄罗斯 俄羅斯 英国 英國 法国 法國 德国 德國 韩国
韓國 朝鲜 印度 巴西 加拿大 澳大利亚 意大利 西班牙 乌克兰 烏克蘭 以色列 伊朗 伊拉克 叙利亚
土耳其 越南 泰国 新加坡 马来西亚 印尼 菲律宾 墨西哥 南非 埃及 欧洲 歐洲 亚洲 非洲
北京 上海 天津 重庆 广州 深圳 香港 澳门 台湾 台灣 台北 南京 武汉 成都
杭州 西安 东京 首尔 华盛顿 華盛頓 纽约 伦敦 巴黎 柏林 莫斯科 东京都 大阪 京都
"""
)
_PLACE: Final = re.compile("|".join(sorted(_PLACES, key=len, reverse=True)))
_PROVINCE: Final = re.compile(
    "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省?"
)
_SURNAMES: Final = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓"
    "鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭廖邹熊金陆郝孔白"
    "崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习"
)
_TITLES: Final = (
    "国家主席|主席|总统|總統|总理|總理|部长|部長|市长|市長|省长|县长|书记|发言人|發言人|首席执行官|董事长|"
    "总裁|总经理|创始人|教授|院长|局长|议员|大使|外长|记者|分析师|经济学家"
)
_SAID: Final = "说|說|表示|指出|称|稱|认为|認為|强调|宣布|介绍|告诉|补充"
_TITLED: Final = re.compile(
    rf"(?P<role>{_TITLES})(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?)"
    rf"(?=(?:{_SAID}|[，。、；：（）“”在与和对就将于也\s]|\d|$))"
)
_SAYING: Final = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?={_SAID})"
)
_ROLE_BEFORE: Final = re.compile(rf"(?:{_TITLES})$")
_REACH: Final = 6


def han_names(text: str) -> list[Name]:
    """Return the names of people, organisations and places in Chinese characters or katakana.

    Foreign people by the dot between their names, Chinese ones by a title before or a verb of
    saying behind, organisations by their last characters, places from a list. Reads no others.
    """
    if not _HAN.search(text) and not _KATAKANA.search(text):
        return []
    found: list[Name] = []
    taken: set[int] = set()
    for name in _all(text):
        places = range(name.span.start, name.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            found.append(name)
    return sorted(found, key=lambda name: name.span)


def _all(text: str) -> Iterator[Name]:
    """Yield every name, the surest kinds first; they may overlap."""
    for pattern in (_FOREIGN, _KATAKANA):
        for match in pattern.finditer(text):
            role = _ROLE_BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
            said = role.group() if role else ""
            yield Name(Span(*match.span()), match.group(), said, NameKind.PERSON)
    for match in _TITLED.finditer(text):
        yield Name(Span(*match.span("name")), match["name"], match["role"], NameKind.PERSON)
    yield from _organisations(text)
    for match in _SAYING.finditer(text):
        yield Name(Span(*match.span("name")), match["name"], "", NameKind.PERSON)
    for pattern in (_PLACE, _PROVINCE):
        for match in pattern.finditer(text):
            yield Name(Span(*match.span()), match.group(), "", NameKind.PLACE)


def _organisations(text: str) -> Iterator[Name]:
    """Yield the organisations, from behind the last character that cannot belong to one."""
    for match in _ORGANISATION.finditer(text):
        head = match["head"]
        borders = [border.end() for border in _BORDER.finditer(head)]
        start = match.start() + (borders[-1] if borders else 0)
        if match.start("tail") - start < 1 and not match["tail"].endswith(("部", "局", "院")):
            continue
        span = Span(start, match.end())
        yield Name(span, span.of(text), "", NameKind.ORGANISATION)
