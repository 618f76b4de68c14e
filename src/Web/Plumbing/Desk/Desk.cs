using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Who sits at this request: their account, roles, posts and council. Filled once, before any page runs.</summary>
public sealed class Desk
{
    /// <summary>Who acts; somebody not signed in has no account and the anonymous role.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The council's organisation; null while no council has been founded.</summary>
    public OrganisationView? Organisation { get; init; }

    /// <summary>The place of the last commit that this request sees.</summary>
    public required long Sequence { get; init; }

    /// <summary>The place of the last commit that changed a plan itself.</summary>
    public required long PlanSequence { get; init; }

    /// <summary>The place of the last commit that changed a measure, a list of measures or a rule.</summary>
    public required long MeasureSequence { get; init; }

    public Guid SessionId { get; init; }
    /// <summary>The token by which a program asks; null for a browser.</summary>
    public Guid? TokenId { get; init; }
    public bool IsByToken => TokenId is not null;
    public Guid? PersonId { get; init; }
    public bool MustUseSecondFactor { get; init; }

    public bool IsSignedIn => Actor.Account != Guid.Empty;
    public DateOnly Today => Actor.Today;
    public Council Council => Organisation!.Council;

    public bool May(Right right) => Actor.May(right);

    /// <summary>The same desk with nobody at it but a reader of what the council lets every inspector read: what is shared is read so, whoever opens it.</summary>
    public Desk AsReader() => new()
    {
        Actor = Actor with { Roles = [Role.Inspector], Posts = new HashSet<Guid>(), Services = new HashSet<Guid>(), StandIns = [] },
        Organisation = Organisation,
        Sequence = Sequence,
        PlanSequence = PlanSequence,
        MeasureSequence = MeasureSequence,
    };

    /// <summary>The moment as at which this person reads: members never see what no board has.</summary>
    public bool ReadsDrafts => Actor.May(Right.ReadDrafts);
}
