using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

/// <summary>Somebody who may be reminded.</summary>
/// <param name="Id">The person, or the account where no person belongs to it.</param>
/// <param name="ShownAs">What lists call them: their post.</param>
/// <param name="Address">Where mail goes; null when there is no address.</param>
/// <param name="LeftOn">Their last day with the council; null while they are here.</param>
/// <param name="Account">Who they are when signed in; null for a person without an account.</param>
public sealed record ReminderReader(Guid Id, string ShownAs, string? Address, DateOnly? LeftOn, Actor? Account)
{
    /// <summary>Why nothing is sent to them on a day; null when something may be.</summary>
    /// <param name="today">The day.</param>
    public string? Unreachable(DateOnly today) => LeftOn < today ? "has left the council" : string.IsNullOrWhiteSpace(Address) ? "has no e-mail address" : null;

    /// <summary>Whether they have a role today.</summary>
    /// <param name="role">The role.</param>
    public bool Is(Role role) => Account?.Roles.Contains(role) == true;
}
