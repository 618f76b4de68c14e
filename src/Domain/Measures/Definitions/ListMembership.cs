namespace GoldenThread.Domain.Measures;

/// <summary>That a measure is in a list, from a day and perhaps to one (R78).</summary>
/// <param name="ListId">The list.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it is in it.</param>
public sealed record ListMembership(Guid ListId, DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether it is in it on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => From <= day && !(To < day);
}
