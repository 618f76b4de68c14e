namespace GoldenThread.Domain.Thread;

/// <summary>When a plan is scored (R13).</summary>
public enum ScoreStage
{
    /// <summary>When it is agreed.</summary>
    Agreed,

    /// <summary>At half-year.</summary>
    HalfYear,
}

/// <summary>The stages in words.</summary>
public static class ScoreStageInWordsExtensions
{
    /// <summary>As pages print it.</summary>
    /// <param name="stage">The stage.</param>
    public static string InWords(this ScoreStage stage) => stage == ScoreStage.Agreed ? "When agreed" : "At half-year";
}
