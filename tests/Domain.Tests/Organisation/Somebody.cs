using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Organisation;

/// <summary>Who acts in these tests, on 23 November 2026.</summary>
internal static class Somebody
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Actor Organiser = As(Role.Administrator);
    public static readonly Actor Member = As(Role.Member);

    public static Actor As(Role role, string? reason = null) => new() { Account = new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), Post = role.ToString(), At = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), Today = Today, Roles = [role], Reason = reason };

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 9]);
}
