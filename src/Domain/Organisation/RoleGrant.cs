namespace GoldenThread.Domain.Organisation;

/// <summary>A role that an account has.</summary>
/// <param name="Role">The role.</param>
/// <param name="Until">The last day on which it holds; null while it has no end. An inspector's always has one.</param>
public sealed record RoleGrant(Role Role, DateOnly? Until = null)
{
    /// <summary>Whether the role holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => Until is null || Until >= day;
}
