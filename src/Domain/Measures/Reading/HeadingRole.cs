namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a column may be.</summary>
internal enum HeadingRole
{
    None,
    AreaCode,
    AreaName,
    AreaKind,
    Period,
    MeasureCode,
    MeasureName,
    Qualifier,
    Unit,
    Value,
    Numerator,
    Denominator,
    Lower,
    Upper,
    Mark,
    Comment,
    Judgement,
}
