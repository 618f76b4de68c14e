namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The headings by which publishers and councils name their columns, as met in real files.</summary>
internal static class HeadingWords
{
    private static readonly (HeadingRole Role, string[] Headings)[] Known =
    [
        (HeadingRole.AreaCode, ["areacode", "areacd", "area", "lacode", "lanumber", "lanum", "ladcode", "lad20cd", "lad23cd", "gsscode", "onscode", "newlacode", "geographycode", "orgcode", "organisationcode", "stationcode", "oldlacode", "code", "localauthoritycode", "utlacode", "ltlacode", "wardcode"]),
        (HeadingRole.AreaName, ["areaname", "areanm", "laandregions", "laname", "localauthority", "localauthorityname", "council", "authority", "district", "ward", "wardname", "geographyname", "organisationlabel", "organisation", "orgname", "stationname", "place"]),
        (HeadingRole.AreaKind, ["areatype", "geography", "geographylevel", "geographiclevel", "areakind"]),
        (HeadingRole.Period, ["period", "timeperiod", "years", "year", "quarter", "quarterend", "month", "date", "effectivedate", "financialyear", "fy", "reportingperiod", "periodend", "asat", "week", "weekending", "time"]),
        (HeadingRole.MeasureCode, ["shortdesc", "measurecode", "indicatorcode", "indicatorid", "picode", "piref", "ref", "kpiref", "measureshort"]),
        (HeadingRole.MeasureName, ["indicator", "indicatorname", "dataitem", "measurename", "pi", "kpi", "performanceindicator", "metric", "description", "title", "statistic"]),
        (HeadingRole.Qualifier, ["measure", "calculation", "basis"]),
        (HeadingRole.Unit, ["unit", "units", "unitofmeasure"]),
        (HeadingRole.Value, ["value", "values", "observation", "figure", "actual", "result", "performance", "outturn", "score", "obsvalue"]),
        (HeadingRole.Numerator, ["numerator", "count", "num"]),
        (HeadingRole.Denominator, ["denominator", "outof", "denom", "population"]),
        (HeadingRole.Lower, ["lci95", "lowerci", "lower", "lowerci95", "lower95", "lowerci950limit", "lowerlimit", "lcl"]),
        (HeadingRole.Upper, ["uci95", "upperci", "upper", "upperci95", "upper95", "upperci950limit", "upperlimit", "ucl"]),
        (HeadingRole.Mark, ["status", "published", "flag", "flags", "marker", "suppression", "obsstatus"]),
        (HeadingRole.Comment, ["comment", "comments", "commentary", "note", "notes", "narrative", "explanation"]),
        (HeadingRole.Judgement, ["comparedtoengland", "significance", "rag", "ragstatus", "rating", "directionoftravel", "dot", "trend"]),
    ];

    private static readonly Dictionary<string, HeadingRole> ByHeading = Known.SelectMany(known => known.Headings.Select(heading => (heading, known.Role))).ToDictionary(pair => pair.heading, pair => pair.Role, StringComparer.Ordinal);

    /// <summary>What a heading names; none where it is not known.</summary>
    public static HeadingRole Of(string heading) => ByHeading.GetValueOrDefault(string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    /// <summary>Whether a text speaks of percentages.</summary>
    public static bool IsPercent(string text) => text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase) || text.Contains("proportion", StringComparison.OrdinalIgnoreCase);
}
