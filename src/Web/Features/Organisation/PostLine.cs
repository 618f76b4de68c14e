using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>A post in a list.</summary>
/// <param name="Held">Who holds it, or since when nobody does.</param>
/// <param name="NextFrom">From when somebody is appointed; null when nobody is.</param>
/// <param name="StoodInUntil">Until when somebody stands in; null when nobody does.</param>
/// <param name="OpenActions">How many open actions it leads.</param>
public sealed record PostLine(Post Post, string? Service, string Held, bool IsGap, DateOnly? NextFrom, DateOnly? StoodInUntil, int OpenActions);
