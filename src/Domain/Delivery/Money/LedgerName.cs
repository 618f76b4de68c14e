namespace GoldenThread.Domain.Delivery;

/// <summary>What the ledger calls a service, and which service of the council that is.</summary>
/// <param name="Called">As the ledger names it.</param>
/// <param name="ServiceId">The service; null where it is none of the council's.</param>
public sealed record LedgerName(string Called, Guid? ServiceId);
