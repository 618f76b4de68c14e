namespace GoldenThread.Domain.Delivery;

/// <summary>A row of a finance extract as it stands in the file.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Cells">Its cells, as text, in the order of the headings.</param>
public sealed record FinanceRow(int Number, IReadOnlyList<string> Cells);

/// <summary>What the ledger calls a service, and which service of the council that is.</summary>
/// <param name="Called">As the ledger names it.</param>
/// <param name="ServiceId">The service; null where it is none of the council's.</param>
public sealed record FinanceService(string Called, Guid? ServiceId);
