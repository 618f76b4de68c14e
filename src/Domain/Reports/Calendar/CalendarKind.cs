namespace GoldenThread.Domain.Reports;

/// <summary>What kind of thing the reports calendar holds, by the rule from which it follows.</summary>
public enum CalendarKind
{
    /// <summary>The agenda and papers of a meeting of a board.</summary>
    Meeting,

    /// <summary>Something that a board receives regularly.</summary>
    Regular,

    /// <summary>A report from the monitoring of an improvement plan.</summary>
    Monitoring,

    /// <summary>Figures that are handed in by the timetable of returns.</summary>
    Figures,

    /// <summary>Core Monitoring of a quarter.</summary>
    Core,

    /// <summary>A publication for residents.</summary>
    Publication,

    /// <summary>How a board did in a year.</summary>
    Assessment,

    /// <summary>A briefing of members after a meeting.</summary>
    Briefing,

    /// <summary>The annual report, of the council or of scrutiny.</summary>
    Annual,
}
