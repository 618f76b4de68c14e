namespace GoldenThread.Domain.Improvement;

/// <summary>Where in a paper an action was read.</summary>
/// <param name="Paper">The file's name.</param>
/// <param name="Hash">The file's SHA-256, in hexadecimal.</param>
/// <param name="Table">The table's number.</param>
/// <param name="Row">The row's number.</param>
/// <param name="Import">The import that read it.</param>
public sealed record ActionSource(string Paper, string Hash, int Table, int Row, Guid Import);
