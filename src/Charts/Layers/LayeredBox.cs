namespace GoldenThread.Charts.Layers;

/// <summary>A thing in a picture of layers.</summary>
/// <param name="Key">What the lines name it by.</param>
/// <param name="Layer">Its column, from 0 on the left.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="State">How it stands, in words; empty for nothing.</param>
/// <param name="Look">How its box looks.</param>
public sealed record LayeredBox(string Key, int Layer, string Name, string Kind, string State, LayeredLook Look);

/// <summary>How a box looks; each can be told from the others without its colour, and its state stands in it in words.</summary>
public enum LayeredLook
{
    /// <summary>A thin outline.</summary>
    Plain,

    /// <summary>Filled: the thing that the picture is about.</summary>
    Here,

    /// <summary>A thick outline with a diamond: not as it should be.</summary>
    Bad,
}
