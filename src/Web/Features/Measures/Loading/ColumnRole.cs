namespace GoldenThread.Web.Features.Measures;

/// <summary>What a column of a file holds, as the mapping page offers it.</summary>
public enum ColumnRole
{
    LeaveOut,
    MeasureCode,
    MeasureName,
    Qualifier,
    Breakdown,
    AreaCode,
    AreaName,
    AreaKind,
    Period,
    PeriodBeside,
    Value,
    Numerator,
    Denominator,
    Lower,
    Upper,
    Unit,
    Mark,
    Comment,
    Measure,
}

/// <summary>How the roles are said.</summary>
public static class ColumnRoleInWordsExtensions
{
    public static string InWords(this ColumnRole role) => role switch
    {
        ColumnRole.LeaveOut => "Leave it out",
        ColumnRole.MeasureCode => "Code of the measure",
        ColumnRole.MeasureName => "Name of the measure",
        ColumnRole.Qualifier => "Makes another measure",
        ColumnRole.Breakdown => "Breaks a measure down",
        ColumnRole.AreaCode => "Code of the area",
        ColumnRole.AreaName => "Name of the area",
        ColumnRole.AreaKind => "Kind of area",
        ColumnRole.Period => "Period",
        ColumnRole.PeriodBeside => "Says more of the period",
        ColumnRole.Value => "The figure",
        ColumnRole.Numerator => "How many were counted",
        ColumnRole.Denominator => "Out of how many",
        ColumnRole.Lower => "Lower end of its interval",
        ColumnRole.Upper => "Upper end of its interval",
        ColumnRole.Unit => "Unit",
        ColumnRole.Mark => "Mark beside the figure",
        ColumnRole.Comment => "Comment",
        _ => "Figures of one measure",
    };
}
