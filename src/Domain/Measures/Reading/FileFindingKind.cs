namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What may be found when a whole file has been read.</summary>
public enum FileFindingKind
{
    /// <summary>Refuses the file: two figures for one measure, area and period.</summary>
    TwoFigures,

    /// <summary>Refuses the file: more rows than are read.</summary>
    TooManyRows,

    /// <summary>Refuses the file: no row holds a figure.</summary>
    NoFigures,

    /// <summary>Asked: a column holds figures up to a row and other text from there on.</summary>
    ColumnChanges,

    /// <summary>Asked: the figures of a measure are a hundred times as large in some rows, as 0.82 and 82.</summary>
    HundredFold,

    /// <summary>Asked: labels of one column that may be months or years.</summary>
    LabelsUnclear,

    /// <summary>Told: one period under several labels.</summary>
    OnePeriodSeveralLabels,

    /// <summary>Told: a measure with several units.</summary>
    SeveralUnits,

    /// <summary>Told: a period is missing between others of its measure, for all areas.</summary>
    PeriodGap,

    /// <summary>Told: the same figures twice.</summary>
    Repeats,

    /// <summary>Told: a column that the mapping does not know.</summary>
    UnknownColumn,

    /// <summary>Told: one code with several names.</summary>
    SeveralNames,
}
