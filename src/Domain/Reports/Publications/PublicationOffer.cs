namespace GoldenThread.Domain.Reports;

/// <summary>What may be chosen for a publication: nothing that is held back, a draft or exempt is among it.</summary>
/// <param name="Priorities">Ambitions and priorities of agreed plans.</param>
/// <param name="Measures">Measures.</param>
/// <param name="Services">Services.</param>
public sealed record PublicationOffer(IReadOnlySet<Guid> Priorities, IReadOnlySet<Guid> Measures, IReadOnlySet<Guid> Services);
