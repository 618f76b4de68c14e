namespace GoldenThread.Domain.Basics;

/// <summary>Names one record of the council: what kind it is, its identity, and the name by which people know it.</summary>
/// <param name="Kind">"plan", "action", "post" and their kin; lower case.</param>
/// <param name="Id">The identity, which never changes.</param>
/// <param name="Name">How people cite it, such as "improvement-2026/CEA1".</param>
public sealed record RecordRef(string Kind, Guid Id, string Name);
