using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Services, posts and people were read from a spreadsheet.</summary>
/// <param name="About">The council.</param>
/// <param name="File">The file's name.</param>
/// <param name="Hash">The SHA-256 of its rows as they were agreed, in hexadecimal.</param>
/// <param name="Taken">How many rows were taken over.</param>
/// <param name="LeftOut">How many rows were in question and left out.</param>
public sealed record OrganisationRead(RecordRef About, string File, string Hash, int Taken, int LeftOut) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Taken} rows read from {File}";

    /// <inheritdoc/>
    public override string? Said => $"{LeftOut} rows were in question and left out. SHA-256 of the rows: {Hash}";
}
