using System.Linq.Expressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using Microsoft.AspNetCore.Identity;

namespace GoldenThread.Store.Organisation;

/// <summary>A sign-in of one person with one council.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Guid CouncilId { get; set; }

    /// <summary>The person whose it is; null for one that no post belongs to, such as an inspector's.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>What the product calls them: their post.</summary>
    public required string ShownAs { get; set; }

    public List<RoleGrant> Roles { get; set; } = [];

    /// <summary>From when it signs in no more, which may lie ahead for somebody who leaves; null while nothing ends it.</summary>
    public DateTimeOffset? EndedAt { get; set; }
    public DateTimeOffset? LastSeenAt { get; set; }

    /// <summary>Whether a second factor must be set up before anything else.</summary>
    public bool MustUseSecondFactor { get; set; }

    /// <summary>The sealed secret of the app that gives codes; null while none is set up. Only with the installation's keys can it be read.</summary>
    public string? SecondFactorSecret { get; set; }

    /// <summary>The time step of the last code used: that code, and every earlier one, is used up.</summary>
    public long? SecondFactorStep { get; set; }

    /// <summary>The SHA-256 of each recovery code that is left.</summary>
    public List<string> RecoveryCodes { get; set; } = [];

    public bool HasEnded(DateTimeOffset now) => EndedAt is { } end && end <= now;

    /// <summary>For queries: those that have not ended, somebody with a last day to come among them.</summary>
    public static Expression<Func<Account, bool>> InUse(DateTimeOffset now) => account => account.EndedAt == null || account.EndedAt > now;

    public RecordRef Ref => new("account", Id, ShownAs);
}
