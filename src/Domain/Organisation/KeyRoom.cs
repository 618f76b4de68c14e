namespace GoldenThread.Domain.Organisation;

/// <summary>A part of the council's work that a program's token may be limited to.</summary>
public enum KeyRoom
{
    /// <summary>Improvement plans and their actions.</summary>
    Plans,

    /// <summary>Measures and their figures.</summary>
    Measures,

    /// <summary>Strategies, what they want, and the links between records.</summary>
    Thread,

    /// <summary>Money, programmes, projects, savings and risks.</summary>
    Delivery,

    /// <summary>Boards, what they call in and decide.</summary>
    Boards,

    /// <summary>Members' questions and the proposals put to them.</summary>
    Members,

    /// <summary>Inspections and self-assessments.</summary>
    Assessments,

    /// <summary>The reports calendar and what was issued.</summary>
    Reports,

    /// <summary>What changed, with who and when.</summary>
    History,

    /// <summary>Besides what was chosen, its drafts and what of it is exempt.</summary>
    Drafts,
}
