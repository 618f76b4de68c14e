namespace GoldenThread.Charts.Parts;

/// <summary>The shapes of marks, told apart without colour.</summary>
internal enum Shape
{
    Disc,
    Square,
    Diamond,
    Up,
    Down,
}
