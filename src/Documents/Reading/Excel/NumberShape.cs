namespace GoldenThread.Documents.Reading.Excel;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberShape
{
    Number,
    Percentage,
    Date,
    MonthAndYear,
    Year,
    DateAndTime,
    Time,
}
