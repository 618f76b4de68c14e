using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A project with its initiation document (PID): what it is to bring, by which milestones, with what money, and how it stands (R97 to R104).</summary>
public sealed partial class Project
{
    /// <summary>The most characters of the number of a PID.</summary>
    public const int MaxPid = 20;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The number of its PID as papers cite it: 79, 69b, 91d; never used again.</summary>
    public required string Pid { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What it is to change, and for whom.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The programme that it belongs to; null where it stands alone.</summary>
    public Guid? ProgrammeId { get; set; }

    /// <summary>The post that leads it.</summary>
    public required Guid LeadPostId { get; set; }

    /// <summary>The post that answers for it to members; null where none is named.</summary>
    public Guid? SponsorPostId { get; set; }

    /// <summary>The project whose PID it replaces; null where it replaces none (R98).</summary>
    public Guid? ReplacesId { get; init; }

    /// <summary>How far it has come.</summary>
    public ProjectState State { get; set; }

    /// <summary>Why it was paused, stopped or replaced; empty where it was not.</summary>
    public string StateBecause { get; set; } = "";

    /// <summary>The day since which it is so.</summary>
    public required DateOnly StateSince { get; set; }

    /// <summary>What it may spend in all, in pounds; null where that is not known.</summary>
    public decimal? Budget { get; set; }

    /// <summary>What it has spent, in pounds; null where nobody has said.</summary>
    public decimal? Spent { get; set; }

    /// <summary>Where the money comes from, and whether it suffices (R144); empty where nobody has said.</summary>
    public string Funding { get; set; } = "";

    /// <summary>Every version of its initiation document, the first first.</summary>
    public IReadOnlyList<PidVersion> Versions { get; set; } = [];

    /// <summary>Those who must approve it, in their order (R99).</summary>
    public IReadOnlyList<Approval> Approvals { get; set; } = [];

    /// <summary>Its stages, in their order.</summary>
    public IReadOnlyList<Stage> Stages { get; set; } = [];

    /// <summary>The reviews at the ends of stages, in the order in which they were held.</summary>
    public IReadOnlyList<StageReview> Reviews { get; set; } = [];

    /// <summary>Its milestones.</summary>
    public IReadOnlyList<Milestone> Milestones { get; set; } = [];

    /// <summary>What it is to bring.</summary>
    public IReadOnlyList<Benefit> Benefits { get; set; } = [];

    /// <summary>What it depends on beyond its own milestones.</summary>
    public IReadOnlyList<Dependency> Dependencies { get; set; } = [];

    /// <summary>What was said of how it stands, the latest last.</summary>
    public IReadOnlyList<StatusReport> Reports { get; set; } = [];

    /// <summary>What was asked to be changed in it, numbered.</summary>
    public IReadOnlyList<ProjectChange> Changes { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History and papers name it.</summary>
    public RecordRef Ref => new("project", Id, Name);

    /// <summary>Its number and its title.</summary>
    public string Name => $"PID {Pid} {Title}";

    /// <summary>Whether it goes on: neither completed nor stopped nor replaced.</summary>
    public bool IsOpen => State is ProjectState.Proposed or ProjectState.Approved or ProjectState.Running or ProjectState.Paused;
}

/// <summary>How far a project has come.</summary>
public enum ProjectState
{
    /// <summary>It is proposed; not everybody who must has approved it.</summary>
    Proposed,

    /// <summary>It was approved and has not begun.</summary>
    Approved,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It is held up by a decision.</summary>
    Paused,

    /// <summary>It was completed.</summary>
    Completed,

    /// <summary>It was stopped before its end.</summary>
    Stopped,

    /// <summary>Another project took its place.</summary>
    Replaced,
}

/// <summary>How sure it is that a project brings what it is to bring (R98, R100).</summary>
public enum Confidence
{
    /// <summary>It will come as planned.</summary>
    Green,

    /// <summary>It is in doubt.</summary>
    Amber,

    /// <summary>It will not come as planned unless something changes.</summary>
    Red,
}

/// <summary>States and confidence in words.</summary>
public static class ProjectWordsExtensions
{
    /// <summary>The confidence as pages print it: never a colour alone.</summary>
    /// <param name="confidence">The confidence.</param>
    public static string InWords(this Confidence confidence) => confidence switch
    {
        Confidence.Green => "Likely",
        Confidence.Amber => "In doubt",
        _ => "Unlikely",
    };

    /// <summary>What a confidence means.</summary>
    /// <param name="confidence">The confidence.</param>
    public static string Meaning(this Confidence confidence) => confidence switch
    {
        Confidence.Green => "it will bring what it is to bring, in its time and its money",
        Confidence.Amber => "something must be done for it to bring what it is to bring",
        _ => "it will not bring what it is to bring unless its plan changes",
    };

    /// <summary>The answer of a stage review as pages print it.</summary>
    /// <param name="verdict">The answer.</param>
    public static string InWords(this StageVerdict verdict) => verdict switch
    {
        StageVerdict.GoOn => "Go on",
        StageVerdict.GoOnIf => "Go on, on conditions",
        StageVerdict.Again => "Do the stage again",
        _ => "Stop",
    };
}
