namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>A row of a sheet of services, posts and holders, as written.</summary>
/// <param name="Number">The row's number as the sheet shows it.</param>
/// <param name="Values">What each column says; columns that are missing or empty are absent.</param>
/// <param name="Letters">The letter of each column, for naming cells.</param>
public sealed record OrganisationRow(int Number, IReadOnlyDictionary<OrganisationColumn, string> Values, IReadOnlyDictionary<OrganisationColumn, string> Letters)
{
    /// <summary>What a column says; empty when it says nothing.</summary>
    /// <param name="column">The column.</param>
    public string this[OrganisationColumn column] => Values.GetValueOrDefault(column, "");

    /// <summary>The cell as a reader of the sheet names it, as in "C4"; the row alone when the sheet has no such column.</summary>
    /// <param name="column">The column.</param>
    public string Cell(OrganisationColumn column) => Letters.TryGetValue(column, out var letter) ? $"{letter}{Number}" : $"row {Number}";
}
